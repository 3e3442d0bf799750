export { answerEvenly } from './answer-evenly';
export { countedNetwork, proxyTest, readAddress } from './addresses';
export { clientAddress, forwardingHeaders, type SeenRequest } from './client-address';
export { clientHeader, readSignedClient, signClient } from './signed-client';
export { isNetwork } from './is-network';
