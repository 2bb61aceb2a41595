// `npx nx g tools:index`: makes the gathered lists anew after a file was added, moved or taken away by hand.
const { write } = require('./gather.cjs');

module.exports = function index(tree) {
  write(tree);
};
