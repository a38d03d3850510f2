export * from './configuratie';
