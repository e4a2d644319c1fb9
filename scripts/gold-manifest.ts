/** Writes corpus/gold/manifest.json: the SHA-256 of every text, coding and row of the gold set. Run after a settled change: npx tsx scripts/gold-manifest.ts */
import { writeFileSync } from 'node:fs';
import { goldManifest } from '../src/cli/eval/gold.ts';

writeFileSync('corpus/gold/manifest.json', `${JSON.stringify(goldManifest(), null, 2)}\n`);
