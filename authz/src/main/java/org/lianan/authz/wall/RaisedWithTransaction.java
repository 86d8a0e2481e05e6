package org.lianan.authz.wall;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Stands directly behind the server's own interceptor of {@code @Transactional}. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
public class RaisedWithTransaction {
    @Inject
    OnceEachTransaction wall;

    @AroundInvoke
    @Nullable
    Object behindTheWall(InvocationContext call) throws Exception {
        wall.begun();
        return call.proceed();
    }
}
