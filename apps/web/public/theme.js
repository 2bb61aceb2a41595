// Before the first paint: the chosen theme and language, so that nothing flashes. A file of its own because of the content security policy.
(function () {
  try {
    var theme = localStorage.getItem('valopolku.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    var language = localStorage.getItem('valopolku.language');
    if (language) document.documentElement.lang = language;
  } catch {
    // Storage may be closed to us; the system's theme will do.
  }
})();
