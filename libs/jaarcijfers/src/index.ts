import { Jaarcijfers1790000490000 } from './infrastructure/migrations/1790000490000-jaarcijfers';

export {
  ImporteerJaarcijfers,
  type Importverslag,
} from './application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
export { JaarcijferFeiten, type Jaarcijfersignalen } from './application/queries/lees-jaarcijfers';
export { JaarcijfersHttpModule } from './jaarcijfers-http.module';
export { JaarcijfersModule } from './jaarcijfers.module';

export const migraties = [Jaarcijfers1790000490000];
