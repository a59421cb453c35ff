import { expect, it } from 'vitest';
import { paperOf } from '../../../../electron/adapters/paper.ts';

it('a page is printed on the paper that printers hold there', () => {
  expect(['US', 'AT', null].map(paperOf)).toEqual(['Letter', 'A4', 'A4']);
});
