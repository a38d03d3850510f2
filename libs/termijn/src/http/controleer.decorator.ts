import { type ValidationArguments, registerDecorator } from 'class-validator';
import type { Controle } from './controles';

/**
 * A field that is checked by a function of our own, so that the reason is Dutch, there is one per field, and what is
 * wrong between fields comes in the same answer as what is wrong within them.
 */
export function Controleer(controle: Controle): PropertyDecorator {
  const redenVan = (waarde: unknown, args?: ValidationArguments) =>
    controle(waarde, (args?.object ?? {}) as Record<string, unknown>);
  return (doel, veld) =>
    registerDecorator({
      name: 'controleer',
      target: doel.constructor,
      propertyName: String(veld),
      validator: {
        validate: (waarde: unknown, args?: ValidationArguments) => redenVan(waarde, args) === null,
        defaultMessage: (args?: ValidationArguments) => redenVan(args?.value, args) ?? '',
      },
    });
}
