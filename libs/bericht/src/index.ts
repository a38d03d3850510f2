import './domain/gebeurtenissen';
import { Berichten1790000011000 } from './infrastructure/migrations/1790000011000-berichten';
import { Brieven1790000711000 } from './infrastructure/migrations/1790000711000-brieven';
import { GemeenteVanBrief1790000788300 } from './infrastructure/migrations/1790000788300-gemeente-van-brief';
import { MislukteBrievenEerst1790000753000 } from './infrastructure/migrations/1790000753000-mislukte-brieven-eerst';
import { Sjabloonbeheer1790000710000 } from './infrastructure/migrations/1790000710000-sjabloonbeheer';
import { Belanghebbendebrieven1790000779500 } from './infrastructure/migrations/1790000779500-belanghebbendebrieven';
import { Partnerbrieven1790000401000 } from './infrastructure/migrations/1790000401000-partnerbrieven';
import { BezorgingPerBrief1790000814000 } from './infrastructure/migrations/1790000814000-bezorging-per-brief';

export { Brieffeiten } from './application/queries/brieffeiten.query';
export { LeesPostbus, type Postbusmail } from './application/queries/lees-postbus.query';
export {
  VerzendBerichten,
  type Verzendverslag,
} from './application/verzend-berichten/verzend-berichten.use-case';
export { BeheerSjablonen } from './application/beheer-sjablonen/beheer-sjablonen.use-case';
export { BezorgBrief } from './application/bezorg-brief/bezorg-brief.use-case';
export { DrukBrieven } from './application/druk-brieven/druk-brieven.use-case';
export { Drukwekker } from './application/druk-brieven/drukwekker';
export { KiesPost } from './application/kies-post/kies-post.use-case';
export { LeesSjablonen } from './application/queries/lees-sjablonen';
export { type Berichtregel, WACHT_OP_MENS, ZoekBerichten } from './application/queries/zoek-berichten.query';
export { Afzender, alsContact } from './application/schrijf-aanbieder/afzender';
export { type Aanbiederbrief, SchrijfAanbieder } from './application/schrijf-aanbieder/schrijf-aanbieder';
export { Verzendwekker } from './application/verzend-berichten/verzendwekker';
export {
  type Briefproef,
  type Ontvanger,
  ZetBerichtKlaar,
  type ZetBerichtKlaarCommand,
} from './application/zet-bericht-klaar/zet-bericht-klaar.use-case';
export { BriefproefResponse } from './http/briefproef.response';
export { BerichtHttpModule } from './bericht-http.module';
export { BerichtModule } from './bericht.module';
export { BerichtVerwerkersModule } from './bericht-verwerkers.module';
export type { Berichtstatus, Kanaal, Ontvangersoort } from './domain/bericht';
export type { Brief, Samenvoegvelden, Sjabloon } from './domain/sjabloon';
export type { Sjablooncode } from './domain/sjablonen';
export { ALS_BRIEFTEKST } from './domain/sjabloontaal';

export { berichtNaambron } from './infrastructure/naambron';

export const migraties = [
  Berichten1790000011000,
  Partnerbrieven1790000401000,
  Sjabloonbeheer1790000710000,
  Brieven1790000711000,
  MislukteBrievenEerst1790000753000,
  Belanghebbendebrieven1790000779500,
  GemeenteVanBrief1790000788300,
  BezorgingPerBrief1790000814000,
];

export { type Tekstregel, vergelijkRegels } from './domain/vergelijk';
