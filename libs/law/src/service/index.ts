export {
  isPostalEnterprise,
  POST_CARRIERS,
  type PostCarrier,
  repliedOn,
  SERVICE_METHODS,
  SERVICE_RULES,
  type ServiceMethod,
  type ServiceRule,
} from './service-rules.js';
