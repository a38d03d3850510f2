export * from './doe-in-draad';
