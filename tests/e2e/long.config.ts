import { defineConfig } from 'playwright/test';
import short from './playwright.config.ts';

/** What takes longer than a run of everything may: by itself, before a release. */
export default defineConfig({ ...short, testDir: './long-specs', workers: 2 });
