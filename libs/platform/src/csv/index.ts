export * from './csv';
export { CsvFout, type Csvrij } from './csv-ontleder';
export * from './csv-stroom';
