/** Reason phrases of RFC 9110 section 15 and of the registrations that APIs use, as words for type names. */
const phrases: { readonly [status: string]: string } = {
  "200": "Ok",
  "201": "Created",
  "202": "Accepted",
  "203": "NonAuthoritativeInformation",
  "204": "NoContent",
  "205": "ResetContent",
  "206": "PartialContent",
  "207": "MultiStatus",
  "300": "MultipleChoices",
  "301": "MovedPermanently",
  "302": "Found",
  "303": "SeeOther",
  "304": "NotModified",
  "307": "TemporaryRedirect",
  "308": "PermanentRedirect",
  "400": "BadRequest",
  "401": "Unauthorized",
  "402": "PaymentRequired",
  "403": "Forbidden",
  "404": "NotFound",
  "405": "MethodNotAllowed",
  "406": "NotAcceptable",
  "408": "RequestTimeout",
  "409": "Conflict",
  "410": "Gone",
  "411": "LengthRequired",
  "412": "PreconditionFailed",
  "413": "ContentTooLarge",
  "414": "UriTooLong",
  "415": "UnsupportedMediaType",
  "416": "RangeNotSatisfiable",
  "417": "ExpectationFailed",
  "422": "UnprocessableContent",
  "423": "Locked",
  "424": "FailedDependency",
  "428": "PreconditionRequired",
  "429": "TooManyRequests",
  "431": "RequestHeaderFieldsTooLarge",
  "451": "UnavailableForLegalReasons",
  "500": "InternalServerError",
  "501": "NotImplemented",
  "502": "BadGateway",
  "503": "ServiceUnavailable",
  "504": "GatewayTimeout",
  "507": "InsufficientStorage",
  default: "Default",
};

/** `BadRequest` of 400, `ClientError` of 4XX, `Status499` of a status without a phrase. */
export function reasonPhrase(status: string): string {
  if (Object.hasOwn(phrases, status)) return phrases[status] as string; // tested for
  const ranges = ["Informational", "Success", "Redirection", "ClientError", "ServerError"];
  const range = /^([1-5])XX$/i.exec(status);
  return range === null
    ? `Status${status.replaceAll(/\W/g, "")}`
    : (ranges[Number(range[1]) - 1] as string);
}
