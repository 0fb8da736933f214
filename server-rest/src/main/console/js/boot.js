// Runs before the first paint, so that a dark page never flashes white. Keep it tiny: it blocks rendering.
(() => {
  const stored = (name) => {
    try {
      return localStorage.getItem(`onekaday.${name}`);
    } catch {
      return null; // storage may be switched off
    }
  };
  const theme = stored('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  document.documentElement.toggleAttribute('data-blurred', stored('blurred') === 'true');
})();
