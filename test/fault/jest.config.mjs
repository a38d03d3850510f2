// `npm run test:fault`: the same house, with servers that are killed, stopped and starved. Not part of `npm test`.
import basis from '../../jest.config.mjs';

const medium = basis.projects.find(({ displayName }) => displayName === 'medium');

export default {
  ...medium,
  displayName: 'fault',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/fault/**/*.spec.ts'],
};
