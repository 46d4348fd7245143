/**
 * npm's `prepare`: builds the playground after an install. An install without the development dependencies has no
 * Vite, and is served what is built already.
 */
if (hasVite()) {
  const { build } = await import('vite');
  await build({ root: import.meta.dirname, logLevel: 'warn' });
}

function hasVite(): boolean {
  try {
    import.meta.resolve('vite');
    return true;
  } catch {
    return false;
  }
}
