import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';

const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

test('every package of the lockfile has its SHA-512', () => {
  const without = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  assert.deepEqual(without, []);
  assert.ok(packages.length > 100);
});

test('no registry address stands in the lockfile', () => {
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined),
    [],
  );
});

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('a package that brings an install script is named, and no script may run', () => {
  const npmrc = readFileSync('.npmrc', 'utf8');
  assert.match(npmrc, /^ignore-scripts=true$/m);
  assert.match(npmrc, /^strict-allow-scripts=true$/m);
  const withScript = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  assert.deepEqual(
    withScript.filter((name) => manifest.allowScripts[name] !== false),
    [],
  );
});
