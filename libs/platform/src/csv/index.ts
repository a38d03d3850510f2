export * from './csv';
export * from './csv-bestand';
export { CsvFout, type Csvrij } from './csv-ontleder';
export * from './csv-stroom';
