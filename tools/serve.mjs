// Serves what is built, and nothing else; `npm run dev` restarts it.
const { startFromEnvironment } = await import('../apps/api/dist/main.js');
await startFromEnvironment();
