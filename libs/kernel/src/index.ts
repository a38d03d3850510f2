export * from './dag';
export * from './domein-fout';
export * from './gebeurtenis';
export * from './herleiding';
export * from './klok';
export * from './overgang';
