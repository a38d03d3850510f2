import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { BijlagenVanMelders1790000331000 } from './infrastructure/migrations/1790000331000-bijlagen-van-melders';
import { RuimteVanMelders1790000410000 } from './infrastructure/migrations/1790000410000-ruimte-van-melders';
import { ConceptenZonderCode1790000412000 } from './infrastructure/migrations/1790000412000-concepten-zonder-code';
import { Poging1790000414000 } from './infrastructure/migrations/1790000414000-poging';
import { Conceptbestanden1790000450000 } from './infrastructure/migrations/1790000450000-conceptbestanden';
import { BijlagenVanPartners1790000402000 } from './infrastructure/migrations/1790000402000-bijlagen-van-partners';
import { Loket1790000241000 } from './infrastructure/migrations/1790000241000-loket';
import { LoketHuisstijl1790000291000 } from './infrastructure/migrations/1790000291000-loket-huisstijl';

export { BeginConcept } from './application/begin-concept/begin-concept.use-case';
export { BewaarStap } from './application/bewaar-stap/bewaar-stap.use-case';
export { GEZIEN } from './application/reis/reis';
export { zorgmelding } from './application/reis/zorgmelding';
export { StelLoketIn } from './application/stel-loket-in/stel-loket-in.use-case';
export { VulMeldingAan } from './application/vul-melding-aan/vul-melding-aan.use-case';
export { VerzendConcept, codeBij } from './application/verzend-concept/verzend-concept.use-case';
export { LoketHttpModule } from './loket-http.module';
export { LoketJobsModule } from './loket-jobs.module';

export const migraties = [
  Loket1790000241000,
  LoketHuisstijl1790000291000,
  BijlagenVanMelders1790000331000,
  RuimteVanMelders1790000410000,
  ConceptenZonderCode1790000412000,
  Poging1790000414000,
  BijlagenVanPartners1790000402000,
  Conceptbestanden1790000450000,
];

for (const kolom of ['inhoud', 'poging']) registreerVersleuteldeKolommen({ tabel: 'loket.concepten', kolom });
registreerVersleuteldeKolommen({ tabel: 'loket.conceptbestanden', kolom: 'gegevens' });
