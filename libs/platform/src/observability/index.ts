export * from './begrensd';
export * from './gezondheid';
export * from './logboek';
export * from './metingen';
export * from './observability.module';
export * from './stelbare-klok';
