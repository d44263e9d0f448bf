import type { OperationDescriptor, ServiceDescriptor } from "./descriptor.js";
import type { Credential } from "./options.js";
/** Credentials by the name of their scheme. */
export type Credentials = {
	readonly [scheme: string]: Credential | undefined;
};
/**
* Puts credentials into the header of a request, for the first alternative of which all are there.
*
* @param headers Changed.
* @returns Pairs for the query.
* @throws CallError where one cannot be written, without a cause: the platform's message quotes the credential
*/
export declare function putCredentials(service: ServiceDescriptor, operation: OperationDescriptor | undefined, credentials: Credentials, headers: Headers): Promise<string[]>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VjdXJpdHkuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvc2VjdXJpdHkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsY0FFRSxxQkFDQSx5QkFDSztBQUNQLGNBQWMsa0JBQWtCOztBQUdoQyxZQUFZLGNBQWM7NEJBQTZCO0FBQXVCOzs7Ozs7OztBQWtCOUUsT0FBTyxpQkFBZSxlQUNwQixTQUFTLG1CQUNULFdBQVcsaUNBQ1gsYUFBYSxhQUNiLFNBQVMsVUFDUiJ9
