import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { naarDocumentResponse } from '@navolgbaar/document';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { LeesDossier } from '../application/lees-dossier';
import { DossierResponse } from './dossier.response';

@ApiTags('zaken')
@Controller('api/v1/zaken')
export class DossierController {
  constructor(private readonly lees: LeesDossier) {}

  /** Alles van een zaak op één bladzijde, met de termijnen, de stukken en wat er eerder was bij de aanbieder. Het inzien wordt vastgelegd. */
  @Get(':id/dossier')
  @Recht('zaak:lezen')
  async dossier(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<DossierResponse> {
    const { documenten, ...dossier } = await this.lees.execute(actor, id);
    const resultaten = documenten.resultaten.map(naarDocumentResponse);
    return { ...dossier, documenten: { ...documenten, resultaten } } as unknown as DossierResponse;
  }
}
