// Rules that need types. Style is Biome's; an ESLint rule is here because no other tool knows it.
import tseslint from 'typescript-eslint';

const noCast = {
  selector:
    'TSAsExpression:not([typeAnnotation.type="TSTypeReference"][typeAnnotation.typeName.name="const"])',
  message: 'No `as`: parse the value at the border (zod), or write a type guard.',
};
const noDate = {
  selector: 'NewExpression[callee.name="Date"], MemberExpression[object.name="Date"]',
  message: 'The engine has no clock: take time from the event.',
};
const noChance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The engine has no chance: take it as an argument.',
};

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', '.config/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', noCast],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 12, variant: 'modified' }],
    },
  },
  {
    files: ['shared/domain/**'],
    rules: { 'no-restricted-syntax': ['error', noCast, noDate, noChance] },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/main.ts', 'electron/launch/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message:
                'Requests are registered in electron/ipc/register.ts, with the port handed in by the composition root.',
            },
            {
              name: 'electron',
              importNames: ['ipcRenderer'],
              message: 'Pages speak through electron/preload.ts.',
            },
          ],
        },
      ],
    },
  },
  { files: ['electron/preload.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      complexity: 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
