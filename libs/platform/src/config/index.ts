export * from './configuratie';
export * from './projectmap';
