import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.yishen/', 'coverage/', 'reports/', '.stryker-tmp/', '**/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['apps/web/**'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // Type-only imports of injected classes would break decorator metadata.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,vue}'],
    extends: [ts.configs.recommended, ...vue.configs['flat/recommended']],
    languageOptions: {
      parserOptions: { parser: ts.parser },
      globals: {
        window: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
        sessionStorage: 'readonly',
        URL: 'readonly',
        FormData: 'readonly',
        File: 'readonly',
        Blob: 'readonly',
        crypto: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        HTMLElement: 'readonly',
        HTMLInputElement: 'readonly',
        Event: 'readonly',
        console: 'readonly',
        navigator: 'readonly',
        URLSearchParams: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        XMLHttpRequest: 'readonly',
        Response: 'readonly',
        EventSource: 'readonly',
        RequestInit: 'readonly',
      },
    },
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  {
    // Those that a whole run hands to Jest in groups: scripts/lib/spec-groups.mjs.
    files: ['**/*.e2e.spec.ts', 'libs/{law,request}/**/*.spec.ts', 'apps/web/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(All|Each)$/]',
          message: 'Put it into the describe: outside it is a hook of every spec of the group.',
        },
        {
          selector: "Program > ExpressionStatement > CallExpression[callee.property.name='setTimeout']",
          message: 'Give the test its own: this one is for every spec of the group.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  prettier,
);
