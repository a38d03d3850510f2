// `npm run generate`: what is derived from the code. metadata.ts (types of DTOs for OpenAPI, which swc does not keep),
// openapi/openapi.json from the controllers, and the typed client of the werkbank from that contract.
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

new PluginMetadataGenerator().generate({
  visitors: [
    new ReadonlyVisitor({
      introspectComments: true,
      classValidatorShim: true,
      esmCompatible: true,
      dtoFileNameSuffix: ['.request.ts', '.response.ts'],
      controllerFileNameSuffix: ['.controller.ts'],
      pathToSource: join(root, 'apps/api/src'),
    }),
  ],
  outputDir: join(root, 'apps/api/src'),
  filename: 'metadata.ts',
  tsconfigPath: 'tsconfig.openapi.json',
  printDiagnostics: false,
});

for (const argumenten of [
  ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', 'apps/api/src/metadata.ts'],
  ['scripts/bouw.mjs', 'server'],
  ['dist/apps/api/src/openapi.js', 'openapi/openapi.json'],
  [
    'node_modules/openapi-typescript/bin/cli.js',
    'openapi/openapi.json',
    '-o',
    'apps/web/src/api/schema.d.ts',
  ],
  [
    'node_modules/prettier/bin/prettier.cjs',
    '--write',
    '--log-level',
    'warn',
    'apps/web/src/api/schema.d.ts',
  ],
]) {
  const stap = spawnSync(process.execPath, argumenten, { stdio: 'inherit' });
  if (stap.status !== 0) process.exit(stap.status ?? 1);
}
