package org.lianan.authz.command;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.IdempotencyKeyMissing;

/** Makes the commands of {@link Idempotent} resources have one effect. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentCommands {
    @Inject
    ArrivedCommand command;

    @Inject
    OneEffect oneEffect;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        if (!command.isChange()) {
            return call.proceed();
        }
        if (command.key().isPresent()) {
            return oneEffect.of(command.key().get(), command.digest(), call::proceed);
        }
        if (!command.isGuarded()) {
            throw new IdempotencyKeyMissing();
        }
        return oneEffect.guarded(call::proceed);
    }
}
