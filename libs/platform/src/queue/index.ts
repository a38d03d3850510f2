export * from './beurt';
export * from './foutdemper';
export * from './maak-wachtrij';
export * from './periodiek.decorator';
export * from './tijdlus';
export * from './vind-gemerkt';
export * from './wachtrij';
export * from './wachtrij.module';
