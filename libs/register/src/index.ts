export { type Registerinhoud, Registerschrijver } from './application/ports/register';
export { slugVoor } from './domain/slug';
export { RegisterHttpModule } from './register-http.module';
export { RegisterModule } from './register.module';
