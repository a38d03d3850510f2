import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { Postvak1790000380000 } from './infrastructure/migrations/1790000380000-postvak';

export { HaalPostOp } from './application/haal-post-op/haal-post-op.use-case';
export { HandelPostAf } from './application/handel-post-af/handel-post-af.use-case';
export { NeemMailOp, type NeemMailOpCommand } from './application/neem-mail-op/neem-mail-op.use-case';
export { LeesPost } from './application/queries/lees-post';
export { postNaambron } from './infrastructure/naambron';
export { PostvakHttpModule } from './postvak-http.module';
export { PostvakJobsModule } from './postvak-jobs.module';
export { PostvakModule } from './postvak.module';

export const migraties = [Postvak1790000380000];

for (const kolom of ['kop', 'inhoud']) registreerVersleuteldeKolommen({ tabel: 'postvak.inhouden', kolom });
