export * from './actor';
export * from './authenticatie';
export * from './recht.decorator';
export * from './rechten';
export * from './rechten.guard';
