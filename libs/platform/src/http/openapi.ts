import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { API_VERSIE } from './api-versie';
import { vulContractAan } from './openapi-aanvulling';

/** The contract of the API: made from controllers and DTOs, committed as `openapi/openapi.json`. */
export function maakOpenapi(app: INestApplication): OpenAPIObject {
  const basis = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Navolgbaar')
    .setDescription(
      'API van het zaaksysteem van de toezichthouder Wmo en Jeugdwet. Fouten zijn application/problem+json (RFC 9457).',
    )
    .setVersion(API_VERSIE)
    .setContact('Navolgbaar', 'https://navolgbaar.example', 'beheer@navolgbaar.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer('/')
    .addCookieAuth('__Host-nav_sessie', { type: 'apiKey', in: 'cookie' }, 'sessie')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, basis, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return vulContractAan(document);
}
