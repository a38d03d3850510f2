export * from './configuratie';
export * from './projectmap';
export * from './postvakken';
export * from './publicatiebanken';
