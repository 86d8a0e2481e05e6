package org.lianan.authz.login;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Login;

/** Keycloak as the portal speaks to it: OpenID Connect, authorization code with PKCE, and bearer tokens for machines. */
@ApplicationScoped
public class IdentityProvider {
    private static final Logger LOG = Logger.getLogger(IdentityProvider.class.getName());
    /** What the realm signs with; the key set decides which of them, the token never does. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final String API_AUDIENCE = "lianan-api";
    private static final int CONNECT_MS = 2_000;
    private static final int READ_MS = 5_000;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    String clientId;

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    private @Nullable JWKSource<SecurityContext> keys;

    @PostConstruct
    void prepare() {
        try {
            keys = JWKSourceBuilder.create(endpoint("certs").toURL(), new DefaultResourceRetriever(CONNECT_MS, READ_MS))
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("OIDC_ISSUER is not a URL: " + issuer, e);
        }
    }

    /**
     * Where the browser goes to sign in. What is asked for is pushed to Keycloak beforehand (RFC 9126), so that nobody between
     * can read or change it.
     *
     * @param stepUp whether a second factor must be shown now (RFC 9470)
     */
    URI authorization(State state, Nonce nonce, CodeVerifier verifier, boolean stepUp) {
        var wanted = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid"),
                        new ClientID(clientId),
                        callback())
                .endpointURI(endpoint("auth"))
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (stepUp) {
            wanted.acrValues(List.of(new ACR(Integer.toString(Login.SIGNING_LEVEL))))
                    .maxAge((int) Login.SIGNING_AGE.toSeconds());
        }
        try {
            var request = new PushedAuthorizationRequest(endpoint("ext/par/request"), client(), wanted.build());
            var answer = PushedAuthorizationResponse.parse(
                    withinTime(request.toHTTPRequest()).send());
            if (!answer.indicatesSuccess()) {
                throw new LoginFailed("the request was refused: "
                        + answer.toErrorResponse().getErrorObject().getDescription());
            }
            return new AuthenticationRequest.Builder(answer.toSuccessResponse().getRequestURI(), new ClientID(clientId))
                    .endpointURI(endpoint("auth"))
                    .build()
                    .toURI();
        } catch (IOException e) {
            throw new IdentityProviderSilent(e);
        } catch (ParseException e) {
            throw new LoginFailed("the answer of the identity provider cannot be read", e);
        }
    }

    /** The tokens for a code, with the ID token checked: issuer, audience, signature, time, nonce. */
    Tokens redeem(AuthorizationCode code, CodeVerifier verifier, Nonce nonce) {
        return tokens(new AuthorizationCodeGrant(code, callback(), verifier), nonce)
                .orElseThrow(() -> new LoginFailed("the code was refused"));
    }

    /** Newer tokens with today's claims, or nothing when Keycloak has ended the session. */
    Optional<Tokens> renew(String refreshToken) {
        return tokens(new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
    }

    /** The claims of a bearer token that Keycloak issued for this API, or nothing. */
    Optional<JWTClaimsSet> bearer(String token) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(DefaultJOSEObjectTypeVerifier.JWT);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Set.of(API_AUDIENCE),
                new JWTClaimsSet.Builder().issuer(issuer).build(),
                Set.of("sub", "exp", "iat"),
                Set.of()));
        try {
            return Optional.of(processor.process(token, null));
        } catch (java.text.ParseException | BadJOSEException refused) {
            LOG.log(Level.INFO, "a bearer token was refused: {0}", refused.getMessage());
            return Optional.empty();
        } catch (JOSEException e) {
            throw new LoginFailed("the keys of the identity provider cannot be read", e);
        }
    }

    /** The Keycloak session that a back-channel logout token ends, or nothing if the token is not genuine. */
    Optional<String> endedSession(String logoutToken) {
        try {
            var validator = new LogoutTokenValidator(
                    new Issuer(issuer),
                    new ClientID(clientId),
                    new JWSVerificationKeySelector<>(SIGNATURES, keys()),
                    null);
            var claims = validator.validate(JWTParser.parse(logoutToken));
            return Optional.ofNullable(claims.getSessionID()).map(Object::toString);
        } catch (java.text.ParseException | BadJOSEException refused) {
            return Optional.empty();
        } catch (JOSEException e) {
            throw new LoginFailed("the keys of the identity provider cannot be read", e);
        }
    }

    /**
     * Ends the session at Keycloak, whatever the browser does next, and says whether it is over there. A token that is not
     * taken any more belongs to a session that is over already.
     */
    boolean end(String refreshToken) {
        var request = new HTTPRequest(HTTPRequest.Method.POST, endpoint("logout"));
        client().applyTo(request);
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(refreshToken))));
        try {
            var answer = withinTime(request).send();
            return answer.indicatesSuccess() || answer.getStatusCode() == HTTPResponse.SC_BAD_REQUEST;
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "Keycloak did not end a session: {0}", silent.getMessage());
            return false;
        }
    }

    /** Where an officer ends the session at Keycloak by hand, if it could not be ended from here. */
    URI logout() {
        return new LogoutRequest(endpoint("logout"), null, null, new ClientID(clientId), loggedOut(), null, null)
                .toURI();
    }

    private Optional<Tokens> tokens(AuthorizationGrant grant, @Nullable Nonce nonce) {
        try {
            var request = new TokenRequest(endpoint("token"), client(), grant).toHTTPRequest();
            var response = OIDCTokenResponseParser.parse(withinTime(request).send());
            if (!response.indicatesSuccess()) {
                return Optional.empty();
            }
            return Optional.of(checked(((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens(), nonce));
        } catch (IOException e) {
            throw new IdentityProviderSilent(e);
        } catch (ParseException e) {
            throw new LoginFailed("the answer of the identity provider cannot be read", e);
        }
    }

    private Tokens checked(OIDCTokens tokens, @Nullable Nonce nonce) {
        var validator = new IDTokenValidator(
                new Issuer(issuer), new ClientID(clientId), new JWSVerificationKeySelector<>(SIGNATURES, keys()), null);
        try {
            var claims = validator.validate(tokens.getIDToken(), nonce).toJWTClaimsSet();
            return new Tokens(
                    claims,
                    tokens.getRefreshToken() == null
                            ? ""
                            : tokens.getRefreshToken().getValue(),
                    tokens.getAccessToken().getLifetime());
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new LoginFailed("the ID token is not genuine", e);
        }
    }

    private JWKSource<SecurityContext> keys() {
        var source = keys;
        if (source == null) {
            throw new IllegalStateException("not prepared");
        }
        return source;
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private ClientSecretBasic client() {
        return new ClientSecretBasic(new ClientID(clientId), new Secret(clientSecret));
    }

    private static HTTPRequest withinTime(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MS);
        request.setReadTimeout(READ_MS);
        return request;
    }

    private URI loggedOut() {
        return URI.create(publicUrl + "/logged-out");
    }

    private URI callback() {
        return URI.create(publicUrl + "/login/callback");
    }

    /** What Keycloak gave: claims already checked, and the token that is kept sealed. */
    record Tokens(JWTClaimsSet claims, String refreshToken, long freshForSeconds) {}

    /** Signing in did not work; the officer is sent to the start. */
    static final class LoginFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LoginFailed(String why) {
            super(why);
        }

        LoginFailed(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Keycloak does not answer; who is signed in stays signed in. */
    static final class IdentityProviderSilent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IdentityProviderSilent(Throwable cause) {
            super(cause);
        }
    }
}
