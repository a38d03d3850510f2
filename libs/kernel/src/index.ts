export * from './dag';
export * from './domein-fout';
export * from './gebeurtenis';
export * from './herleiding';
export * from './kleinste-groep';
export * from './klok';
export * from './overgang';
