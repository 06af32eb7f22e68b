// Compiles TypeScript (and the few ES-module packages jest meets) for jest, with the same esbuild as the build.
const esbuild = require('esbuild');
const { pathToFileURL } = require('node:url');

module.exports = {
  process(source, path) {
    const loader = /\.tsx$/.test(path) ? 'tsx' : /\.ts$/.test(path) ? 'ts' : 'js';
    const { code } = esbuild.transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      // Jest runs scripts, which may not import at run time: there it becomes a require.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
    });
    return { code };
  },
};
