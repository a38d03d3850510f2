import 'reflect-metadata';
import { startApi } from './start-api';

await startApi();
