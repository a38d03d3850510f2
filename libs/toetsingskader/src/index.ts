import { Toetsingskaders1790000540000 } from './infrastructure/migrations/1790000540000-toetsingskaders';

export { BeheerKader } from './application/beheer-kader/beheer-kader.use-case';
export { BeheerKaderversie } from './application/beheer-kaderversie/beheer-kaderversie.use-case';
export { LeesToetsingskaders } from './application/queries/lees-toetsingskaders';
export {
  type Geldendkader,
  type Kaderkeuze,
  type Kadertoepassing,
  Toetsingskaders,
} from './application/queries/toetsingskaders';
export {
  type Aanbiederfeiten as Kaderaanbieder,
  isVanToepassing,
  type Toepassingsuitkomst,
} from './domain/is-van-toepassing';
export type { Binding, Kaderinhoud, Norm, Normvraag, Schaalwaarde } from './domain/kader';
export { ToetsingskaderHttpModule } from './toetsingskader-http.module';
export { ToetsingskaderModule } from './toetsingskader.module';

export const migraties = [Toetsingskaders1790000540000];
