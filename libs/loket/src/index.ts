import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { BijlagenVanMelders1790000331000 } from './infrastructure/migrations/1790000331000-bijlagen-van-melders';
import { Loket1790000241000 } from './infrastructure/migrations/1790000241000-loket';
import { LoketHuisstijl1790000291000 } from './infrastructure/migrations/1790000291000-loket-huisstijl';

export { BeginConcept } from './application/begin-concept/begin-concept.use-case';
export { BewaarStap } from './application/bewaar-stap/bewaar-stap.use-case';
export { zorgmelding } from './application/reis/zorgmelding';
export { StelLoketIn } from './application/stel-loket-in/stel-loket-in.use-case';
export { VulMeldingAan } from './application/vul-melding-aan/vul-melding-aan.use-case';
export { VerzendConcept, codeBij } from './application/verzend-concept/verzend-concept.use-case';
export { LoketHttpModule } from './loket-http.module';
export { LoketJobsModule } from './loket-jobs.module';

export const migraties = [Loket1790000241000, LoketHuisstijl1790000291000, BijlagenVanMelders1790000331000];

registreerVersleuteldeKolommen({ tabel: 'loket.concepten', kolom: 'inhoud' });
