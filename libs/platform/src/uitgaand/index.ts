export * from './toegestaan-adres';
export * from './uitgaand-verzoek';
