package org.lianan.portal;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says of each operation what is true of all: whatever is not done is refused with a problem (RFC 9457). */
public class RefusalsInTheContract implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        responses.addAPIResponse(
                APIResponses.DEFAULT, OASFactory.createAPIResponse().ref("#/components/responses/Refusal"));
        return operation;
    }
}
