/** Writes corpus/gold/manifest.json, which seals the gold set. Run after a settled change: npx tsx scripts/gold-manifest.ts */
import { writeFileSync } from 'node:fs';
import { goldManifest } from './gold-files.ts';

writeFileSync('corpus/gold/manifest.json', `${JSON.stringify(goldManifest(), null, 2)}\n`);
