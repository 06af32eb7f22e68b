// Which tests a file holds, noted in Stryker's first run, which tries no change, for all those that follow.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What Stryker's processes share is the folder in which it changes the files. */
const noted = (rootDir, path) => join(rootDir, '.names-of-tests', createHash('sha1').update(path).digest('hex'));

exports.noteNames = (rootDir, path, names) => {
  const file = noted(rootDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(names));
};

/** None where they were not noted. */
exports.namesIn = (rootDir, path) => {
  const file = noted(rootDir, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

/** Which change Stryker tries; undefined while it tries none. */
exports.changeOnTrial = () => process.env.__STRYKER_ACTIVE_MUTANT__;
