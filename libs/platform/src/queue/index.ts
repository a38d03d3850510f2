export * from './wachtrij';
export * from './foutdemper';
export * from './tijdlus';
export * from './bull-wachtrij';
export * from './postgres-achterkant';
export * from './redis-achterkant';
