export { DossierHttpModule } from './dossier-http.module';
