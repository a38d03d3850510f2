export * from './zoekbron';
