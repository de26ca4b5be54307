package de.lotsin.telegram;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import de.lotsin.telegram.Answer.Done;
import de.lotsin.telegram.Answer.Lost;
import de.lotsin.telegram.Answer.Refused;
import de.lotsin.telegram.Answer.Unreachable;
import de.lotsin.telegram.Answer.Wait;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Single calls to Telegram. Its exceptions end here, for they may hold the address with the token, or words of hers.
final class TelegramCalls implements AutoCloseable {

    private static final int AT_ONCE = 256;

    private final OkHttpClient http;
    private final OkHttpTelegramClient client;

    /// @param patience how long a single call may take
    TelegramCalls(TelegramSettings settings, Duration patience) {
        Dispatcher dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("telegram-call-", 0).factory()));
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        // A message must not be sent twice behind our back: whether to repeat is decided in Patience.
        http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .readTimeout(patience)
                .callTimeout(patience)
                .build();
        client = new OkHttpTelegramClient(UpdateFormat.MAPPER, http, settings.token(), url(settings));
    }

    <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
        try {
            return new Done<>(Optional.ofNullable(client.execute(method)));
        } catch (TelegramApiException e) {
            return failed(e);
        }
    }

    Answer<Boolean> call(SetWebhook method) {
        try {
            return new Done<>(Optional.ofNullable(client.execute(method)));
        } catch (TelegramApiException e) {
            return failed(e);
        }
    }

    /// Ends the calls that are under way; they count as lost.
    void cancel() {
        http.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        cancel();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static TelegramUrl url(TelegramSettings settings) {
        if (settings.api().getHost() == null || !settings.api().getPath().matches("/?")) {
            throw new IllegalArgumentException(
                    "lotsin.telegram.api must name a server without a path, such as https://api.telegram.org");
        }
        boolean secure = "https".equals(settings.api().getScheme());
        int port = settings.api().getPort();
        return TelegramUrl.builder()
                .schema(secure ? "https" : "http")
                .host(settings.api().getHost())
                .port(port > 0 ? port : secure ? 443 : 80)
                .testServer(false)
                .build();
    }

    private static <T> Answer<T> failed(TelegramApiException e) {
        if (!(e instanceof TelegramApiRequestException answered)) {
            return new Lost<>(kind(e.getCause()));
        }
        int code = answered.getErrorCode() == null ? 0 : answered.getErrorCode();
        if (code == 0) {
            return accepted(answered.getCause()) ? new Done<>(Optional.empty()) : new Lost<>("unreadable answer");
        }
        return refused(code, answered.getApiResponse(), Optional.ofNullable(answered.getParameters()));
    }

    private static <T> Answer<T> refused(
            int code, @Nullable String description, Optional<ResponseParameters> parameters) {
        String reason = description == null ? "" : description.replaceAll("\"[^\"]*\"", "…");
        if (code == 429) {
            return new Wait<>(Duration.ofSeconds(
                    parameters.map(ResponseParameters::getRetryAfter).orElse(1)));
        }
        if (code == 403 || reason.contains("chat not found")) {
            return new Unreachable<>();
        }
        return code >= 500
                ? new Lost<>("status " + code)
                : new Refused<>(code, reason, parameters.map(ResponseParameters::getMigrateToChatId));
    }

    /// Whether the answer was well-formed and only its result was not to our library's taste: then it was done.
    private static boolean accepted(@Nullable Throwable cause) {
        return cause instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()
                && !(mapping.getCause() instanceof StreamReadException);
    }

    private static String kind(@Nullable Throwable cause) {
        return cause == null ? "no call" : cause.getClass().getSimpleName();
    }
}
