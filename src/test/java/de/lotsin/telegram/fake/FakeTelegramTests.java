package de.lotsin.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FakeTelegramTests {

    private final FakeTelegram telegram = FakeTelegram.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final FakeUser amina = telegram.user(101, "Amina", "ar");

    @AfterEach
    void close() {
        telegram.close();
        http.close();
    }

    @Test
    void keepsWhatIsSentAndEditsInPlace() {
        JsonNode sent = call("sendMessage", "{'chat_id':'101','text':'<b>a</b> &amp; b','parse_mode':'HTML'}");
        JsonNode edited = call("editMessageText", "{'chat_id':101,'message_id':1,'text':'c'}");
        JsonNode same = call("editMessageText", "{'chat_id':101,'message_id':1,'text':'c'}");

        assertThat(sent.path("result").path("text").stringValue()).isEqualTo("a & b");
        assertThat(edited.path("ok").booleanValue()).isTrue();
        assertThat(same.path("description").stringValue()).contains("message is not modified");
        assertThat(amina.messages()).extracting(FakeMessage::text).containsExactly("c");
        assertThat(telegram.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sendMessage | {'chat_id':101,'text':'a','colour':'red'}                      | colour does not exist
            sendMessage | {'chat_id':101}                                                | text is missing
            sendMessage | {'chat_id':101,'text':7}                                       | text is not a String
            sendMessage | {'chat_id':101,'text':'a','parse_mode':'XML'}                  | is none of
            sendMessage | {'chat_id':101,'text':'   '}                                   | text must be non-empty
            sendMessage | {'chat_id':101,'text':'<p>a','parse_mode':'HTML'}              | Unsupported start tag "p" at byte offset 0
            sendMessage | {'chat_id':101,'text':'<b>a','parse_mode':'HTML'}              | Can't find end tag corresponding to start tag "b"
            sendMessage | {'chat_id':101,'text':'ä<i>a</b>','parse_mode':'HTML'}         | Unmatched end tag at byte offset 6, expected "</i>", found "</b>"
            sendMessage | {'chat_id':101,'text':'a</b>','parse_mode':'HTML'}             | Unexpected end tag at byte offset 1
            sendMessage | {'chat_id':101,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'ااااااااااااااااااااااااااااااااا'}]]}} | BUTTON_DATA_INVALID
            sendMessage | {'chat_id':101,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'a'}]]}} | text buttons are unallowed
            setMyCommands | {'commands':[{'command':'Start','description':'a'}]}         | BOT_COMMAND_INVALID
            setMyDescription | {'description':'a','language_code':'ckb'}                 | invalid language code
            sendSmoke   | {}                                                             | Unknown method
            """)
    void refusesWhatTelegramRefuses(String method, String parameters, String problem) {
        call(method, parameters);

        assertThat(telegram.problems()).anyMatch(found -> found.contains(problem));
    }

    @Test
    void refusesLongTexts() {
        call("sendMessage", "{'chat_id':101,'text':'%s'}".formatted("a".repeat(4096)));
        assertThat(telegram.problems()).isEmpty();

        call("sendMessage", "{'chat_id':101,'text':'%s'}".formatted("a".repeat(4097)));
        assertThat(telegram.problems()).containsExactly("sendmessage: Bad Request: message is too long");
    }

    @Test
    void limitsARushAndRemembersWhoDidNotWait() {
        for (int i = 0; i < 10; i++) {
            call("sendMessage", "{'chat_id':101,'text':'a'}");
        }
        JsonNode rush = call("sendMessage", "{'chat_id':101,'text':'a'}");
        telegram.passes(Duration.ofSeconds(1));
        JsonNode patient = call("sendMessage", "{'chat_id':101,'text':'a'}");

        assertThat(rush.path("parameters").path("retry_after").intValue()).isEqualTo(1);
        assertThat(patient.path("ok").booleanValue()).isTrue();
        assertThat(telegram.problems()).isEmpty();
        call("sendMessage", "{'chat_id':101,'text':'a'}");
        call("sendMessage", "{'chat_id':101,'text':'a'}");
        assertThat(telegram.problems()).containsExactly("Sent again before retry_after had passed");
    }

    @Test
    void handsOutUpdatesUntilTheyAreConfirmed() {
        amina.sends("a").sends("b").starts("ar-t-wohnen");

        JsonNode batch = call("getUpdates", "{'limit':2}").path("result");
        int last = batch.path(1).path("update_id").intValue();
        JsonNode again = call("getUpdates", "{'offset':%d}".formatted(last)).path("result");
        call("getUpdates", "{'offset':%d}".formatted(last + 2));

        assertThat(batch).hasSize(2);
        assertThat(again).hasSize(2);
        assertThat(telegram.unconfirmed()).isZero();
    }

    @Test
    void answersAPressOnce() {
        call(
                "sendMessage",
                "{'chat_id':101,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'Los 🏠','callback_data':'t'}]]}}");
        amina.presses("Los");
        String id = call("getUpdates", "{}")
                .path("result")
                .path(0)
                .path("callback_query")
                .path("id")
                .stringValue();

        JsonNode first = call("answerCallbackQuery", "{'callback_query_id':'%s'}".formatted(id));
        JsonNode second = call("answerCallbackQuery", "{'callback_query_id':'%s'}".formatted(id));

        assertThat(first.path("ok").booleanValue()).isTrue();
        assertThat(second.path("description").stringValue()).contains("query is too old");
    }

    @Test
    void speaksAsTheBotApiDoes() {
        call(
                "sendMessage",
                "{'chat_id':101,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'Los','callback_data':'t'}]]}}");
        amina.sends("a")
                .sendsPhoto()
                .sendsVoice()
                .sendsDocument()
                .sendsSticker()
                .sendsContact();
        amina.sendsLocation(51.3, 12.4).presses("Los").blocks();
        telegram.group(-5).hears(amina, "/start");

        JsonNode updates = call("getUpdates", "{}").path("result");

        assertThat(updates).hasSize(10);
        assertThat(updates)
                .allSatisfy(update -> assertThat(BotApi.LATEST.faults("Update", update, "update"))
                        .isEmpty());
    }

    private JsonNode call(String method, String parameters) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(telegram.url() + "/bot" + telegram.token() + "/" + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(parameters.replace('\'', '"')))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
