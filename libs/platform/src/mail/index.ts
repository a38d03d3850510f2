export * from './mailverzender';
export * from './smtp-mailverzender';
