"""Sheets composed at random: words, order, frame, sizes and neighbours of the fields are drawn anew for each.

A layout here is a kind of frame, not a sheet: two sheets of one kind differ as those of two insurers do. The held-out
set has words and frames of its own.
"""

import random

from paper import NOTICE, page, values
from people import (CITY, CITY_AA, CITY_AB, CITY_AC, CITY_AD, CITY_AE, CITY_AF, CITY_AG, CITY_AH, CITY_AI, CITY_AJ, CITY_AK, CITY_AL, CITY_AM, CITY_AN, CITY_B, CITY_C, CITY_D, CITY_E, CITY_F, CITY_G, CITY_H, CITY_I, CITY_J, CITY_K, CITY_L, CITY_M, CITY_N, KENPO, KENPO_AA, KENPO_AB, KENPO_AC, KENPO_AD, KENPO_AE, KENPO_AF, KENPO_AG, KENPO_AH, KENPO_AI, KENPO_AJ, KENPO_AK, KENPO_AL, KENPO_AM, KENPO_AN, KENPO_AO, KENPO_AP, KENPO_AQ, KENPO_AR, KENPO_AS, KENPO_AT, KENPO_AU, KENPO_AV, KENPO_AW, KENPO_AX, KENPO_AY, KENPO_AZ, KENPO_B, KENPO_BA, KENPO_BB, KENPO_C, KENPO_D, KENPO_E, KENPO_F, KENPO_G, KENPO_H, KENPO_I, KENPO_J, KENPO_K, KENPO_L, KENPO_M, KENPO_N, KENPO_O, KENPO_P, KENPO_Q, KENPO_R, KENPO_S, KENPO_T, KENPO_U, KENPO_V, KENPO_W, KENPO_X, KENPO_Y, KENPO_Z, KOUKI, KOUKI_AA, KOUKI_AB, KOUKI_AC, KOUKI_AD, KOUKI_AE, KOUKI_AF, KOUKI_AG, KOUKI_AH, KOUKI_AI, KOUKI_AJ, KOUKI_AK, KOUKI_AL, KOUKI_AM, KOUKI_AN, KOUKI_B, KOUKI_C, KOUKI_D, KOUKI_E, KOUKI_F, KOUKI_G, KOUKI_H, KOUKI_I, KOUKI_J, KOUKI_K, KOUKI_L, KOUKI_M, KOUKI_N, KUMIAI_AA, KUMIAI_AB, KUMIAI_AC, KUMIAI_AD, KUMIAI_AE, KUMIAI_AF, KUMIAI_AG, KUMIAI_AH, KUMIAI_AI, KUMIAI_AJ, KUMIAI_AK, KUMIAI_AL, KUMIAI_AM, KUMIAI_AN, KUMIAI_B, KUMIAI_C, KUMIAI_D, KUMIAI_E, KUMIAI_F, KUMIAI_G, KUMIAI_H, KUMIAI_I, KUMIAI_J, KUMIAI_K, KUMIAI_L, KUMIAI_M, KUMIAI_N, KYOKAI, KYOKAI_AA, KYOKAI_AB, KYOKAI_AC, KYOKAI_AD, KYOKAI_AE, KYOKAI_AF, KYOKAI_AG, KYOKAI_AH, KYOKAI_AI, KYOKAI_AJ, KYOKAI_AK, KYOKAI_AL, KYOKAI_AM, KYOKAI_AN, KYOKAI_C, KYOKAI_D, KYOKAI_E, KYOKAI_F, KYOKAI_G, KYOKAI_H, KYOKAI_I, KYOKAI_J, KYOKAI_K, KYOKAI_L, KYOKAI_M, KYOKAI_N)

WORDS = {
    "tuned": {
        "symbol": ["記号", "被保険者証記号", "被保険者等記号", "健康保険の記号", "保険証の記号", "被保険者記号", "加入者記号", "健康保険記号", "保険証記号", "健康保険証の記号", "組合員証記号", "被保険者証の記号", "加入者の記号", "証記号", "保険の記号", "保険証等記号", "被保険者証等記号", "証の記号", "資格記号", "資格の記号", "被保険者資格の記号", "健保記号", "記号（健康保険）", "［記号］", "資格証記号", "加入記号", "記号（左側）", "保険証記号欄", "Ａ．記号", "保険証の記号番号の記号", "被保険者証等の記号", "健保の記号", "記号（証）", "被保険者証の記号部分", "資格に係る記号", "記号（被保険者証等）", "組合記号", "健康保険被保険者証の記号", "資格情報の記号", "証の記号（数字）", "記号（４桁）", "被保険者等の記号", "保険証の記号（左）", "記号（保険証）", "加入者の証記号", "保険証記号（数字）", "被保険者の記号", "記号（健保）", "資格上の記号", "証の記号（健保）", "被保険者証の記号（数字）", "記号（被保険者）", "ご加入の健康保険の記号", "被保険者記号（健保）", "記号［健康保険］", "記号（事業所）", "資格確認用の記号", "記号（漢字を含む）", "記号（事業所ごと）", "被保険者番号の記号", "記号（左）", "記号（公印省略）", "被保険者記号番号の記号", "保険証に記載の記号", "記号欄", "資格確認書の記号", "記号:", "資格情報 記号", "ご加入者の記号", "記号（英数字）", "お手持ちの保険証の記号", "資格確認用記号", "記号（健康保険証）", "現在お使いの保険証の記号", "記号（注１）", "記 号", "保険証等の記号", "記\u3000\u3000号", "記\u3000号", "お手持ちの証の記号"],
        "number": ["番号", "被保険者証番号", "被保険者等番号", "健康保険の番号", "保険証の番号", "被保険者番号", "加入者番号", "健康保険番号", "保険証番号", "健康保険証の番号", "組合員証番号", "被保険者証の番号", "加入者の番号", "証番号", "保険の番号", "保険証等番号", "被保険者証等番号", "証の番号", "資格番号", "資格の番号", "被保険者資格の番号", "健保番号", "番号（健康保険）", "［番号］", "資格証番号", "加入番号", "番号（右側）", "保険証番号欄", "Ｂ．番号", "保険証の記号番号の番号", "被保険者証等の番号", "健保の番号", "番号（証）", "被保険者証の番号部分", "資格に係る番号", "番号（被保険者証等）", "組合番号", "健康保険被保険者証の番号", "資格情報の番号", "番号（右詰）", "個人の番号", "被保険者等の番号", "保険証の番号（右）", "番号（保険証）", "加入者の証番号", "保険証番号（数字）", "被保険者の番号", "番号（健保）", "資格上の番号", "証の番号（健保）", "被保険者証の番号（数字）", "番号（被保険者）", "ご加入の健康保険の番号", "被保険者番号（健保）", "番号［健康保険］", "番号（個人）", "資格確認用の番号", "番号（個人ごと）", "番号（ご本人固有）", "番号（右）", "あなたの番号", "個人の番号（証）", "保険証に記載の番号", "番号欄", "資格確認書の番号", "番号:", "資格情報 番号", "ご加入者の番号", "番号（英数字）", "お手持ちの保険証の番号", "資格確認用番号", "番号（健康保険証）", "現在お使いの保険証の番号", "番号（注１）", "番 号", "保険証等の番号", "番\u3000\u3000号", "番\u3000号", "お手持ちの証の番号"],
        "branch": ["枝番", "枝番号", "（枝番）", "枝番（個人）", "枝番（個人別）", "個人枝番", "枝番（２桁）", "個人別枝番", "枝番（個人識別）", "家族枝番", "枝番（家族番号）", "２桁枝番", "枝番（2桁）", "枝番（個人別番号）", "個人枝番号", "枝番（00～99）", "枝番欄", "枝番（世帯内番号）", "枝番号（2桁）", "枝番（被扶養者別）", "枝番（加入者ごと）", "枝番（２桁の数字）", "枝番2桁", "枝番（本人・家族）", "枝番号（00は本人）", "枝番（世帯員）", "枝番（被保険者00）", "枝番号（個人を特定する番号）", "枝番（２桁数字）", "枝番（個人ごと）", "枝番（本人00）", "枝番／個人", "枝番（2ケタ）", "枝番（被保険者・被扶養者別）", "枝番号（個人）", "枝番（同一世帯内）", "枝番（個人を表す番号）", "枝番（2桁の数字）", "枝番号（被保険者は00）", "世帯内の枝番", "枝番（個人を識別する番号）", "枝番(2桁)", "枝番（本人は00）", "枝番（ご家族の区分）", "個人の枝番", "枝番（本人・家族別）", "枝番の番号", "枝番（下二桁）", "枝番（本人00／家族01～）", "枝番号（家族の区別）", "加入者枝番", "枝番（2けた）", "枝 番", "枝番（個人番号ではありません）", "枝番（続柄別）", "個人を表す枝番", "枝番２桁", "枝\u3000番", "枝\u3000\u3000番"],
        "name": ["氏名", "お名前", "加入者氏名", "氏名（漢字）", "対象者氏名", "漢字氏名", "資格者氏名", "ご氏名", "資格者のお名前", "ご本人氏名", "氏名漢字", "加入者のお名前", "加入者名", "氏名（漢字表記）", "名前", "本人氏名", "対象者名", "資格取得者氏名", "お名前（漢字）", "ご本人様氏名", "該当者氏名", "被保険者等氏名", "ご加入者様氏名", "お名前（漢字表記）", "加入者（氏名）", "被通知者氏名", "氏名／Name", "ご氏名（漢字）", "お客様氏名", "資格対象者氏名", "氏名（戸籍名）", "加入者本人のお名前", "氏名（資格者）", "被保険者（被扶養者）氏名", "お名前（敬称略）", "ご加入者名", "資格情報対象者の氏名", "加入者（被扶養者を含む）の氏名", "お知らせ対象者", "おなまえ", "資格確認対象者氏名", "被保険者または被扶養者の氏名", "ご本人氏名（漢字）", "通知の対象となる方のお名前", "氏名（カード記載）", "資格を持つ方の氏名", "氏名（楷書）", "お名前（加入者）", "該当の方の氏名", "交付対象者氏名", "加入されている方の氏名", "氏名（本名）", "お名前（ご本人）", "ご本人のお名前", "資格情報の対象者", "対象となる方（氏名）", "氏名（漢字・かな）", "氏名（戸籍）", "ご加入者氏名", "被保険者・被扶養者のお名前", "氏名（通称名）", "資格をお持ちの方のお名前", "被保険者のお名前", "ご本人さまのお名前", "対象者のお名前", "氏名（姓・名）", "お客さま氏名", "資格者名", "この通知の対象となる方", "加入されている方のお名前", "対象の方", "資格をお持ちの方の氏名", "本状の宛名の方", "宛名（氏名）", "対象となる加入者", "氏\u3000名（漢字）", "加入者のご氏名", "氏名（住民票）", "お知らせの対象者", "氏 名", "被保険者・被扶養者氏名", "氏名（ご本人）", "氏名（漢字氏名）", "ご加入の方", "対象者の氏名", "被保険者等の氏名", "資格を有する者の氏名", "氏\u3000\u3000名", "資格を有する方の氏名", "氏\u3000名", "被保険者の氏名"],
        "kana": ["フリガナ", "氏名（カナ）", "カナ氏名", "ふりがな", "氏名フリガナ", "カナ", "氏名（フリガナ）", "氏名カナ", "氏名（カタカナ）", "カナ名", "お名前（フリガナ）", "氏名（ふりがな）", "ヨミガナ", "仮名氏名", "カタカナ氏名", "シメイ", "氏名（カナ表記）", "氏名（半角カナ）", "お名前（カタカナ）", "読みがな", "氏名の読み", "カナ（氏名）", "ふり仮名", "よみ（カナ）", "氏名のフリガナ", "お名前のふりがな", "カナ表記", "読み仮名", "カナ（全角）", "氏名ヨミ", "お名前ヨミガナ", "読み（カタカナ）", "氏名（カナ読み）", "氏名フリガナ（カナ）", "カタカナ氏名（全角）", "お名前（読み）", "ヨミガナ（カタカナ）", "氏名の振り仮名", "フリガナ（氏名）", "カナ表記氏名", "よみがな", "氏名（全角カナ）", "フリガナ（全角カタカナ）", "ふりがな（カナ）", "読み方", "氏名（読み仮名）", "カナ氏名（カタカナ）", "ふりがな（氏名の読み）", "お名前のカナ", "氏名カナ（全角）", "カナ（読み）", "お名前（よみがな）", "氏名（片仮名）", "お名前カナ", "カナ氏名（半角）", "フリガナ（全角）", "氏名（よみ）", "ふりがな（カタカナ）", "氏名（カタカナ表記）", "お名前フリガナ", "氏名（ﾌﾘｶﾞﾅ）", "氏名（かな）", "ｶﾅ氏名", "氏名（仮名）", "読み（カナ）", "お名前（ふりがな）", "氏名（ひらがな・カナ）", "カナ／Kana", "読み仮名（カナ）", "氏名（かな読み）", "ｶﾅ", "お名前のよみ", "フリガナ（カナ）", "氏名ふりがな", "フ リ ガ ナ", "おなまえ（カナ）", "ﾌﾘｶﾞﾅ", "フリ仮名", "お名前（カナ）", "（フリガナ）"],
        "birth": ["生年月日", "生まれた日", "出生年月日", "お誕生日", "生年月日（和暦）", "出生日", "誕生年月日", "ご生年月日", "生年月日（西暦・和暦）", "生年月日（和暦・西暦）", "お生まれの日", "生年月日／Date of birth", "出生の年月日", "ご誕生日", "生年月日（元号表示）", "生年月日（年月日）", "生年月日（西暦）", "出生日（生年月日）", "生年月日（ご本人）", "生年月日（元号）", "御生年月日", "誕生の年月日", "生年月日（西暦表示）", "お生まれになった年月日", "誕生日（生年月日）", "お生まれ", "出生の日付", "生年月日（昭・平・令）", "生年月日（お誕生日）", "出生年月日（和暦）", "誕生日", "ご本人の生年月日", "生年月日（年号）", "お生まれの年月日", "生年月日（元号年月日）", "ご出生日", "生年月日（本人）", "お誕生日（生年月日）", "生まれた年月日", "ご本人の誕生日", "生年月日／年齢", "生年月日（年齢）", "被保険者の生年月日", "お生まれになった日", "年月日（生年）", "生年月日（元号・年・月・日）", "ご本人生年月日", "お誕生の日", "生年月日（満年齢）", "生年月日／Birth", "生年月日（西暦／和暦）", "お誕生日（年月日）", "出生（年月日）", "生年月日（届出）", "生年月日・年齢", "誕生日（西暦）", "生年月日：", "生 年 月 日", "生\u3000年\u3000月\u3000日"],
        "joined": ["資格取得年月日", "資格取得日", "適用開始日", "取得年月日", "適用年月日", "認定年月日", "加入年月日", "資格開始日", "適用開始年月日", "資格を取得した日", "加入日", "資格認定日", "資格発生年月日", "健保加入日", "資格の取得日", "適用日", "資格取得（認定）日", "資格の取得年月日", "ご加入日", "保険加入日", "資格取得（適用開始）年月日", "被保険者資格取得日", "健保の加入年月日", "資格を得た日", "加入始期", "資格取得日（認定日）", "健康保険の資格取得日", "加入（資格取得）日", "適用開始日（取得日）", "資格を取得した年月日", "健保資格取得日", "被保険者となった日", "資格取得日（扶養認定日）", "資格取得年月日（加入日）", "被保険者資格の取得日", "加入した年月日", "扶養認定年月日", "資格の取得日付", "健保に加入した日", "資格取得（加入）日", "適用された年月日", "資格取得の日", "加入日（資格取得日）", "健保の資格取得日", "被保険者になった日", "有効開始日", "資格取得年月日（認定日）", "加入した日（資格取得日）", "資格を取得された日", "適用開始の日", "健保加入年月日", "資格取得の年月日", "認定（取得）年月日", "ご加入年月日", "資格の開始日", "資格取得", "資格取得の期日", "健康保険加入日", "適用の開始日", "資格を有することとなった日", "資格の取得（認定）年月日", "資格発生日", "健保に入った日", "加入（取得）年月日", "資格の取得日（加入日）", "保険に加入した日", "取得日", "資格取得・認定年月日", "当組合の加入日", "資格適用日", "被保険者（被扶養者）となった日", "資格開始年月日", "健康保険の適用開始年月日", "資格取得（扶養認定）年月日", "保険資格の取得年月日", "資格適用年月日"],
        "sex": ["性別", "性", "男女の別", "性別欄", "性別（男・女）", "性別（戸籍）", "男・女", "性別区分", "性別（戸籍上）", "性別（男／女）", "戸籍上の性別", "性別（男女）", "性別／Sex", "性 別", "男女別", "性\u3000別"],
        "insurer": ["保険者番号", "保険者の番号", "保険者等番号", "保険者コード", "保険者No.", "保険者の番号（証の番号）", "保険者番号（8桁）", "保険者番号（番号）", "組合の保険者番号", "保険者番号（組合番号）", "健保組合の番号", "保険者番号（提出先）", "保険者の番号（８桁）", "保険者等の番号", "ご加入の健保の保険者番号", "健康保険組合の保険者番号", "保険者番号（6桁または8桁）", "保険者の番号等", "保険者番号（８けた）", "保険者番号（保険証に記載）", "保険者No", "保険者番号（八桁）", "発行保険者の番号", "保険者を示す番号", "保険者番号等", "保険者番号（健保）", "加入先の保険者番号", "保険者番号（数字8桁）", "ご加入の保険者番号", "健保の保険者番号", "保険者番号（8桁／6桁）", "医療保険の保険者番号", "保険者番号（医療保険）", "健康保険の保険者番号", "加入保険者番号", "健保組合番号", "所属保険者番号", "健康保険組合番号", "保険者番号（数字）", "加入健保の番号", "番号（保険者）", "保険者番号（８桁の数字）", "発行元保険者番号", "健保の番号（保険者）", "保険者番号（組合）", "医療保険者番号", "お勤め先の健保の保険者番号", "保険者の番号（8桁）", "当組合の保険者番号", "保険者番号（8桁または6桁）", "保険者番号（組合の番号）", "保険者 番号", "健康保険組合の番号", "ご加入先の保険者番号", "保険者番号（８桁）", "保 険 者 番 号", "保険者コード（番号）", "保険者\u3000番号"],
        "issuer": ["保険者名称", "保険者名", "保険者の名称", "保険者", "発行保険者", "健康保険組合等の名称", "健康保険組合名", "発行者", "通知元", "保険者の名称（発行機関）", "健保組合名", "保険者（名称）", "発行元", "運営主体", "保険者名（組合名）", "ご加入の保険者", "保険者等の名称", "発行保険者名", "加入している保険者", "保険者名（健康保険組合名）", "医療保険者名", "保険者（発行元）", "保険者の名称（組合）", "ご加入の健康保険", "医療保険者の名称", "保険者（健保組合等）", "保険者名（略称）", "保険者の正式名称", "交付者名", "保険者名（加入先）", "ご加入の保険者名", "保険者の名称等", "保険者（発行者）", "お知らせの発行者", "ご加入の健康保険組合", "医療保険者等の名称", "通知者", "医療保険者", "所属する健康保険組合", "保険者名・所在地", "健保の名称", "交付機関", "保険者名／Insurer", "お知らせの発行元", "組合名称", "発行（保険者）", "所管の健康保険組合", "発行元（保険者）", "加入先の名称", "発行した保険者", "組合名", "健康保険組合の名称", "通知の発行者", "保険者等名称", "保険者名及び所在地"],
        "digits": ["個人番号（下4桁）", "個人番号下4桁", "マイナンバー（下4桁）", "個人番号の下４桁", "個人番号", "マイナンバー下４桁", "マイナンバーの下4桁", "個人番号（下四桁）", "個人番号末尾４桁", "マイナンバー", "登録マイナンバー", "個人番号（下４桁）", "登録済みマイナンバー", "個人番号の末尾4桁", "マイナンバー（個人番号）の下4桁", "個人番号（マイナンバー）下4桁", "マイナンバー下4ケタ", "個人番号（下4桁のみ表示）", "個人番号（マイナンバー）", "届出済個人番号 下4桁", "マイナンバー（下４けた）", "個人番号（マイナンバー）の下４桁", "マイナンバー末尾4桁", "マイナンバー（末尾４桁）", "個人番号（最後の4桁）", "マイナンバー下4桁の数字", "個人番号：下４桁", "登録個人番号（下4桁）", "ご提出いただいたマイナンバー（下4桁）", "個人番号（下から4桁）", "マイナンバー\u3000下４桁表示", "登録中のマイナンバー下４桁", "マイナンバー（12桁のうち下4桁）", "個人番号\u3000下４ケタ", "当組合登録の個人番号（下4桁）", "マイナンバー(下4桁)", "マイナンバー下4桁", "個人番号の下4桁（照合用）", "下4桁（マイナンバー）", "個人番号照合欄（下4桁）", "マイナンバー下４桁（12桁中）", "個人番号下4桁（ご確認用）", "マイナンバーの下4桁（登録内容）", "登録済個人番号（マイナンバー）下4桁", "個人番号（12桁）の下4桁", "当組合で把握している個人番号の下4桁", "マイナンバー（下4桁のみ）", "個人番号（マイナンバー）の末尾4桁", "保険者が把握するマイナンバー下4桁", "あなたの個人番号（下4桁）", "マイナンバー確認（下4桁）", "個人番号／下4桁", "個人番号の末尾４けた", "個人番号（下４桁のみ印字）", "登録済みの個人番号（下4桁）", "マイナンバーの最後の４桁", "ご登録のマイナンバー（下四桁）", "登録個人番号の下4桁", "マイナンバー（個人番号）の末尾４桁", "届け出のあった個人番号の下4桁", "個人番号（マイナンバー）：下4桁", "把握している個人番号（下4桁）", "マイナンバー下4桁（登録済）", "お届けのマイナンバー（下4桁）", "個人番号の一部（下4桁）", "登録されている個人番号 下4桁", "マイナンバー（番号の下4桁）", "マイナンバーの下4ケタ", "ご登録いただいた個人番号の下4桁", "個人番号の下4桁（登録状況）", "マイナンバー（個人番号）下四桁", "当健保が管理する個人番号（下4桁）", "個人番号（下4けた）", "登録マイナンバー末尾4桁", "個人番号の末尾（4桁）", "保険者が把握している個人番号（下4桁）", "マイナンバーの下四けた", "個人番号の下4桁", "届出済みマイナンバー（下4桁）", "マイナンバー（末尾四桁）", "健保組合が保有する個人番号の下4桁", "個人番号（登録済・下4桁）", "個人番号下４桁", "マイナンバーの末尾4桁", "個人番号の登録状況（下4桁）", "加入者のマイナンバー（下4桁のみ）", "保険者が登録している個人番号（下4桁）", "マイナンバー下四桁", "マイナンバー（個人番号）下4桁", "登録マイナンバー下4桁", "ご登録の個人番号（末尾4桁）", "個人番号 下四桁（確認用）", "当組合で管理している個人番号の下4桁", "個人番号の下４ケタ", "マイナンバー（個人番号）の最後の4桁", "届出個人番号（下4桁）", "保険者に登録されているマイナンバー下4桁", "マイナンバー欄（下4桁）", "個人番号（マイナンバー）下４桁の確認", "マイナンバー下4桁（保険者登録分）", "登録番号（マイナンバー下4桁）", "12桁のマイナンバーのうち末尾4桁", "お届けのマイナンバー（末尾４桁）", "個人番号の末尾4ケタ", "マイナンバー（下４桁のみ）", "保険者が保有するマイナンバーの下4桁", "マイナンバーの末尾", "個人番号（下四桁表示）", "ご登録のマイナンバー下4桁", "個人番号 下４ケタ", "マイナンバー（個人番号）末尾4桁", "登録済個人番号の下4桁", "マイナンバー下4けた", "マイナンバーの下4桁（確認用）", "個人番号 末尾4桁", "届出のマイナンバー（下４桁）", "個人番号の下４けた", "登録個人番号下４桁", "ご登録のマイナンバー（末尾4桁）", "個人番号（マイナンバー）下４桁", "登録されているマイナンバーの下4桁", "個人番号（末尾4桁）", "個人番号の下4桁の数字", "マイナンバーの登録（下4桁）", "マイナンバー（下４桁）", "個人番号の末尾４桁", "マイナンバーの最後の4桁", "個人番号の下4桁※", "マイナンバー（下4桁）※", "登録マイナンバーの末尾４桁", "ご本人のマイナンバー（下4桁）", "個人番号下4桁（注2）", "登録している個人番号（下4桁）", "マイナンバー（12桁）の下4桁", "個人番号（末尾の4桁）", "個人番号（マイナンバー）下四桁", "登録済マイナンバー（下4桁）", "個人番号\u3000下4ケタ"],
        "key": ["記号・番号", "記号番号", "被保険者証記号・番号", "記号－番号", "被保険者記号・番号", "記号／番号", "保険証記号番号", "記号及び番号", "保険証記号・番号", "健康保険の記号・番号", "被保険者等記号・番号", "保険証の記号・番号", "証記号・番号", "保険証等の記号・番号", "資格の記号・番号", "記号 番号", "被保険者等記号－番号", "資格の記号番号", "健康保険記号・番号", "記号-番号", "保険証番号（記号・番号）", "加入者記号番号", "保険証の記号及び番号", "被保険者証等の記号・番号", "記号と番号", "記号番号（枝番を除く）", "保険証記号－番号", "資格に係る記号・番号", "被保険者証の記号及び番号", "記号・番号（健康保険）", "記号番号（証）", "保険証の記号・番号（枝番を除く）", "加入者の記号・番号", "被保険者等の記号及び番号", "記号・番号（保険証）", "健保の記号・番号", "加入者証の記号・番号", "証の記号・番号（健保）", "記号番号（被保険者証）", "記号－番号（健康保険）", "健康保険証の記号番号", "資格情報の記号・番号", "記号・番号（枝番）", "被保険者等 記号・番号", "健康保険証の記号・番号", "記号\u3000番号", "記号（左）・番号（右）", "記号＋番号", "健康保険 記号・番号", "保険証の記号－番号", "加入者 記号番号", "記号および番号", "被保険者証等記号・番号", "保険証の記号番号", "被保険者証の記号・番号", "保険証の記号と番号", "資格記号・番号", "証記号・証番号", "記号、番号"],
        "title": ["資格情報のお知らせ", "資格情報通知書", "健康保険 資格情報のお知らせ", "資格情報のお知らせ（本人）", "資格情報のお知らせ（被保険者用）", "令和6年度 資格情報のお知らせ", "資格情報のお知らせ（家族用）", "【重要】資格情報のお知らせ", "資格情報のお知らせ（加入者用）", "資格情報のお知らせについて", "健康保険資格情報のお知らせ", "資 格 情 報 の お 知 ら せ", "資格情報のお知らせ（ご本人様用）", "「資格情報のお知らせ」", "資格情報のお知らせ（新規）", "健康保険\u3000資格情報のお知らせ", "資格情報のおしらせ", "加入者資格情報のお知らせ", "資格情報のお知らせ（控）", "資格情報等のお知らせ", "資格情報のお知らせ\u3000兼\u3000個人番号登録確認書", "資格情報のお知らせ（保管用）", "資格情報のお知らせ【本人用】", "医療保険の資格情報のお知らせ", "資格情報のお知らせ 令和6年度版", "健康保険 資格情報通知書", "資格情報のお知らせ（ご家族様）", "資格情報のお知らせ（加入者控え）", "健康保険\u3000資格情報等のお知らせ", "資格情報のお知らせ【重要】", "資格情報のお知らせ（70歳未満の方）", "資格情報のお知らせ（お手元控）", "健康保険の資格情報のお知らせ", "資格情報のお知らせ\u3000ご確認ください", "資格情報のお知らせ（新規加入者様）", "【医療保険】資格情報のお知らせ", "資格情報のお知らせ〔控〕", "資格情報のお知らせ・ご確認のお願い", "加入者資格情報のお知らせ（個人用）", "資格情報のお知らせ（再発行）", "健康保険組合からの資格情報のお知らせ", "資格情報のお知らせ（控え）", "資格情報のお知らせのご送付", "資格情報のお知らせ（健康保険）", "資格情報のお知らせ（令和6年12月交付）", "あなたの資格情報のお知らせ", "資格情報のお知らせ（世帯主用）", "資格情報のお知らせ（写）", "資格情報のお知らせ\u3000【大切に保管してください】", "健康保険加入者 資格情報のお知らせ", "資格情報のお知らせ 通知書", "資格情報のお知らせ（本人控）", "資格情報のお知らせ（被扶養者用）", "健康保険\u3000資格情報のお知らせ（初回）", "資格情報のお知らせ（R6.10）", "資格情報のお知らせ\u3000（医療機関提示用）", "資格情報のお知らせ（再交付）", "資格情報のお知らせ\u3000兼\u3000台紙", "資格情報のお知らせ（通知）", "【健康保険】資格情報のお知らせ", "資格情報のお知らせ（訂正版）", "マイナ保険証をお持ちの方へ\u3000資格情報のお知らせ", "資格情報のお知らせ（本人用）", "資格情報のお知らせ（再通知）", "資格情報のお知らせ（本人用・家族用）", "加入者様の資格情報のお知らせ", "資格情報のお知らせ（定期）", "資格情報のお知らせ（2024年度）", "健康保険の資格情報のお知らせ（ご本人様控）", "資格情報のお知らせ（第1号）", "資格情報のお知らせ／Notice of Eligibility", "令和７年版 資格情報のお知らせ", "資格情報のお知らせ（被保険者・被扶養者）", "健康保険「資格情報のお知らせ」", "資格情報のお知らせ【ご確認ください】", "資格情報のお知らせ（別紙）", "加入者の皆様へ\u3000資格情報のお知らせ", "資格情報のお知らせ（重要）", "資格情報のお知らせ（本人・家族）", "資格情報のお知らせ\u3000通知", "【資格情報のお知らせ】", "資格情報のお知らせ（兼 個人番号確認）", "資格情報通知（お知らせ）", "資格情報のお知らせ（加入者控）", "資格情報のお知らせ\u3000交付", "健康保険 資格情報のお知らせ（本紙）", "「資格情報のお知らせ」の送付", "資格情報のお知らせ（ご本人用）", "資格情報のお知らせ〔通知〕", "資格情報のお知らせ（紙交付）", "資格情報のお知らせ（保存用）", "資格情報のお知らせについて（通知）", "被保険者等 資格情報のお知らせ", "資格情報のお知らせ（加入者の皆さま）", "資格情報のお知らせ\u3000兼\u3000確認票"]},
    "held-out": {
        "symbol": ["記号", "組合員証等記号", "被保険者の記号", "記\u3000\u3000号", "保険証記号"],
        "number": ["番号", "組合員証等番号", "被保険者の番号", "番\u3000\u3000号", "保険証番号"],
        "branch": ["枝番", "枝番（個人ごと）", "枝番コード", "枝\u3000\u3000番"],
        "name": ["氏名", "ご氏名", "氏\u3000\u3000名", "加入者のお名前", "資格情報をお知らせする方"],
        "kana": ["フリガナ", "氏名（フリガナ）", "ヨミガナ", "カタカナ氏名", "フリガナ（カナ）"],
        "birth": ["生年月日", "生年月日（西暦）", "お生まれになった日", "生\u3000年\u3000月\u3000日"],
        "joined": ["資格取得年月日", "資格を取得した日", "資格取得（認定）日", "加入年月日", "資格発生日"],
        "sex": ["性別", "性別（男・女）"],
        "insurer": ["保険者番号", "保険者番号（法別番号を含む）", "加入先の保険者番号", "保険者コード"],
        "issuer": ["保険者名", "加入先の名称", "保険者名称", "交付者名"],
        "digits": ["個人番号（下4桁）", "個人番号下4桁", "マイナンバー（下4桁）", "ご登録の個人番号（下4桁）", "個人番号の末尾4桁", "マイナンバー下四桁"],
        "key": ["記号・番号", "記号・番号（枝番を除く）", "記号－番号", "保険証の記号・番号"],
        "title": ["資格情報のお知らせ", "資格情報のお知らせ（ご本人用）", "資格情報のお知らせ【重要】", "加入者資格情報のお知らせ", "令和6年度\u3000資格情報のお知らせ"]}}
PROSE = {"tuned": ["あなたの資格情報を下記のとおりお知らせします。", "内容をご確認のうえ、誤りがある場合はお手数ですが下記までご連絡ください。", "この通知書だけでは医療機関等を受診できません。", "マイナンバーカードと一緒に大切に保管してください。", "個人番号は12桁のうち下4桁のみを表示しています。", "マイナ保険証の読み取りができない場合は、本紙をマイナ保険証とともに提示してください。", "健康保険法施行規則第51条の3の規定により通知します。", "70歳以上の方は一部負担金の割合も記載しています。", "当組合に登録されているあなたの情報は次のとおりです。", "記載内容が相違する場合には、令和6年11月29日までに事業所のご担当者へお申し出ください。", "医療機関の窓口では、本書のみで受診することはできません。", "本書は再発行に日数を要しますので、紛失にご注意ください。", "個人番号が表示されていない方は、当組合への届出がお済みでない可能性があります。", "カードリーダーが使えないときは、マイナンバーカードに本書を添えてご提示ください。", "国民健康保険法施行規則に基づき、被保険者の資格に関する事項を通知するものです。", "貴殿の資格情報を次のとおり通知いたします。", "下記の内容をお手元の書類と照らし合わせ、相違があれば速やかにご一報ください。", "この書面を提示するだけでは保険診療は受けられません。", "転居された方は、住所変更の手続きをお願いいたします。", "個人番号の登録がない方には下4桁の記載がありません。", "本状は令和6年9月末日現在の登録内容に基づき作成しています。", "機器の不具合等で確認できないときにこの書面をお使いください。", "当健康保険組合が管理しているあなたの資格情報をご確認ください。", "お手元に届きましたら、ご家族分も含めて内容をお確かめください。", "このお知らせは、医療機関等の受付で資格確認ができないときに補助として使うものです。", "記載の個人番号に誤りがあるときは、至急お申し出ください。", "発行日以降に変更があった場合は反映されていません。", "本通知に関するお問い合わせは、適用担当（平日9時から17時）まで。", "※個人番号は情報保護のため一部を伏せて印字しています。", "平素は当組合の保健事業にご協力いただきありがとうございます。", "あなたの加入状況について、以下のとおり登録されております。", "記載事項に変更・訂正がある場合は、勤務先の担当部署までお知らせください。", "電子資格確認が利用できない場合には、カードとあわせて窓口に示してください。", "このお知らせは令和6年10月31日までに加入された方へお送りしています。", "裏面の注意事項も必ずお読みください。", "お届けいただいた内容に基づき、次のとおり登録しております。", "マイナンバーに相違がありましたら、同封の訂正届をご返送ください。", "医療機関等にかかるときは、マイナ保険証をご利用ください。", "この書面は、令和6年11月8日時点の情報で作成しました。", "ご家族の分は別に送付いたします。", "70歳未満の方の負担割合は印字していません。", "※太枠の中をご確認ください。", "このたび、皆様の資格情報を書面にてお送りすることとなりました。", "ご登録のマイナンバーが正しいか、下4桁を見比べてください。", "届いた方は開封のうえ、必ず中身をお確かめください。", "紛失されたときは再交付の手続きが必要です。", "引っ越しや改姓のあった方は勤務先を通じてお届けください。", "健康診断や給付の申し込みには記号と番号が要ります。", "この用紙を切り離して財布などに入れておくと便利です。", "健康保険組合に登録されている内容を、ご本人にお知らせするものです。", "下4桁が違うときは、そのままにせずご連絡ください。", "この通知は再発行を予定しておりません。", "マイナンバーカードをお持ちでない方には、別途ご案内します。", "負担割合の欄は、70歳以上の方にのみ記載しています。", "ご家族に関する変更は、事業主を経由してお届けください。", "このお知らせは、オンライン資格確認の開始に伴いお送りするものです。", "印字された下4桁が手元のカードと合っているかお確かめください。", "窓口でカードが読み取れなかったときにお見せください。", "氏名に使えない文字はカナで表記しています。", "資格を失ったときは、この用紙を返却する必要はありません。", "ご質問は、お手元に本状をご用意のうえお電話ください。", "皆様の資格情報が正しく登録されているか、お確かめいただくためのお知らせです。", "番号に誤りがあったときは、そのまま使用せずご連絡ください。", "マイナポータルでも同じ内容を確かめられます。", "医療機関では、この紙とカードの両方をお見せください。", "退職などで資格がなくなったときは破棄してください。", "この様式は厚生労働省令で定められたものです。", "記載の内容は作成日時点のものです。", "マイナンバーカードの券面と見比べてください。", "心当たりのない内容があるときは下記へご連絡ください。", "お勤め先を通じて届け出た内容をもとに作成しています。", "よくあるご質問は組合のホームページに載せています。", "重要なお知らせですので最後までお読みください。", "下記のとおり登録されていますのでお知らせします。", "この用紙は保険証ではありません。", "マイナ保険証をお持ちの方は、この用紙と一緒に保管してください。", "下4桁がご自身のマイナンバーと異なる場合は、至急ご連絡ください。", "皆さまの資格情報を順次お送りしています。", "再発行をご希望の方は申請書を提出してください。", "健康保険の資格について、下記のとおりお知らせします。", "本紙は、医療機関等でマイナ保険証の読み取りができない場合に提示してください。", "氏名・生年月日等に誤りがないかご確認ください。", "個人番号（マイナンバー）は下4桁のみ記載しています。", "Q&Aは裏面をご覧ください。", "この書類が届いたら、ご家族分もあわせてご確認ください。", "このお知らせは、あなたの資格情報をお伝えするものです。", "紛失されたときは、再交付の手続きをしてください。", "住所に変更があった方は、お勤め先へお申し出ください。", "ご登録のマイナンバーと下4桁が異なる場合は、至急ご連絡ください。", "本紙だけでは保険診療を受けられません。", "受付時間：平日9時～17時", "医療機関を受診する際は、マイナンバーカードとあわせてお持ちください。", "記載内容に変更があるときは、14日以内に届け出てください。", "ご不明な点は、コールセンター（0570-000-111）へお問い合わせください。", "個人番号は、番号法に基づき下4桁のみ表示しています。", "裏面の注意事項をお読みください。", "令和6年12月2日以降、健康保険証は発行されません。", "マイナ保険証で受付ができない場合に、マイナンバーカードとともに提示してください。", "このお知らせのみでは保険診療を受けられません。", "内容に誤りがある場合は、下記までご連絡ください。", "お問い合わせ先\u3000資格管理課\u300003-0000-1357（平日9時から17時）", "個人番号の全桁は記載しておりません。", "紛失にご注意ください。", "この書面は再発行できます。組合までお申し出ください。", "記載事項は令和7年1月1日現在のものです。", "マイナンバーカードをお持ちでない方には資格確認書を交付します。", "照会先\u3000適用係\u300006-0000-8642", "個人番号（マイナンバー）は下4桁以外を＊で表示しています。", "本状と行き違いに届出をいただいた場合はご容赦ください。", "マイナ保険証をお持ちの方は、このお知らせと合わせてご利用いただけます。", "掲載内容は交付日時点の情報です。", "ご不明な点は健保ホームページをご覧ください。", "個人番号は保険者が届出に基づき登録したものの下4桁です。", "電話 03-0000-5511（平日9時～17時）", "住所・氏名に変更があった場合は事業主を通じて届け出てください。", "例：個人番号が123456789012の方は「9012」と表示されます。", "記載の内容は変更されることがあります。", "お問い合わせ番号\u30002025-0117-3341", "このお知らせは医療機関の窓口で使えるものではありません（マイナ保険証とあわせてお使いください）。", "マイナンバーの全桁は安全のため記載していません。", "発送番号 000482\u3000区分 15", "医療機関等の受付でマイナンバーカードの読み取りができない場合に、カードとともにお示しください。", "表示している個人番号は、事業主からの届出によるものです。", "有効期限はありません。", "紛失した場合は再発行を申請してください。", "※色の濃い欄は保険者が管理する情報です。", "内線 4471\u3000担当 見本", "マイナ保険証が利用できない医療機関等では、この紙とマイナンバーカードを両方ご提示ください。", "記載内容は令和6年11月1日時点のものです。", "記載の個人番号に誤りがある場合は、お勤め先を通じてご連絡ください。", "この通知は再発行できます。", "※太枠の中をご確認ください。", "問い合わせ先\u3000業務課適用係\u3000見本", "マイナンバーカードの保険証利用登録がお済みの方にお送りしています。", "この書面だけでは医療機関等を受診できません。", "氏名に誤りがあるときは、下記までお申し出ください。", "令和6年12月2日以降、従来の保険証は発行されません。", "担当\u3000資格係\u3000見本", "大切に保管してください。", "マイナ保険証をお持ちの方は、この通知とあわせてご提示ください。", "このお知らせは、登録されている情報を加入者の皆様にお伝えするものです。", "届出の個人番号と異なる場合は、至急ご連絡ください。", "発行番号\u3000第2024-118号", "お問い合わせ\u3000平日9時から17時まで（土日祝を除く）", "紛失しないよう大切に保管してください。", "医療機関等では、マイナンバーカードをご利用ください。", "転居された場合は、事業所を通じて住所変更の届出をしてください。", "記載内容は作成日時点のものです。", "通し番号 A-00218", "ご不明な点は加入者サポート窓口へお問い合わせください。", "本状は再発行できますが、大切に保管してください。", "受診の際は、マイナンバーカードを必ずお持ちください。", "住所・氏名に変更があったときは、すみやかに届け出てください。", "この書面は健康保険証ではありません。", "整理番号 24-00731", "ご質問は資格担当（内線 123）まで。", "他人に貸したり譲ったりしないでください。", "大切な書類ですので、なくさないように保管してください。", "ご不明な点は、下記までお問い合わせください。", "医療機関等では、マイナ保険証とあわせてご提示ください。", "文書番号\u3000健発 第0612号", "返戻先：〒100-0000 架空市見本町9-9-9", "（注）印字内容は作成日現在のものです。", "本書は再発行できますので、紛失したときはお申し出ください。", "ご家族分も同封しています。", "転居された方は住所変更の届出をお願いします。", "管理番号：K-2024-118", "本状に関するお問い合わせ\u3000平日9時～17時", "このお知らせのみでは受診できません。", "記載事項に変更があったときは、14日以内に届け出てください。", "本紙に個人番号の全桁は記載していません。", "発送番号：R6-11-0458", "ご不在の場合は郵便局で7日間保管されます。", "医療機関の窓口ではマイナンバーカードをご利用ください。", "お問い合わせは平日8時30分から17時15分まで"],
    "held-out": ["本状はマイナンバーカードと一緒にお持ちください。", "内容をご確認のうえ、誤りがあればご連絡ください。", "整理No. 24-11-0097", "住所が変わった方は、勤務先を通じて届け出てください。", "お問い合わせ先\u3000業務課資格係\u3000内線214", "この通知は大切に保管してください。"]}
MARKS = {"tuned": ["・{}\u3000{}", "{}：{}", "【{}】 {}", "■ {}\u3000{}", "{}\u3000{}", "○{}\u3000{}", "{} … {}", "□ {}\u3000{}", "{}:\u3000{}", "〔{}〕 {}", "▼{}\u3000{}", "{}＝{}", "＜{}＞ {}", "〇{}：{}", "◇{}\u3000{}", "{} ： {}", "［{}］ {}", "〈{}〉{}", "☆ {}\u3000{}", "{}→{}", "● {}：{}", "・{}：{}", "《{}》 {}", "{}／{}", "① {}\u3000{}", "－ {}\u3000{}", "{} \u3000{}", "「{}」 {}", "{} = {}", "▶ {}\u3000{}", "{}： {}", "（{}）{}", "・{}\u3000→\u3000{}", "{}｜{}", "◎ {}\u3000{}", "{} ・・・ {}", "{} ▷ {}", "◆{}\u3000{}", "{} / {}", "{}；{}", "１）{}\u3000{}", "【{}】：{}", "{}\u3000＞\u3000{}", "・{} {}", "◯ {}\u3000{}", "{}：\u3000{}", "〇{} … {}", "{} ▶ {}", "［{}］：{}", "{}\u3000―\u3000{}", "❖{}\u3000{}", "{} : {}", "・{} … {}", "{}\u3000：\u3000{}", "■{}：{}", "{} >> {}", "〈{}〉\u3000{}", "＊{}：{}", "{} ―― {}", "◦ {}\u3000{}", "【 {} 】{}", "{} ⇒ {}", "▪ {}：{}", "{} 〔{}〕", "{}．．．{}", "■{} {}", "{}［{}］", "{} - {}", "{}〉{}", "{}・・{}", "{}（{}）", "□{}：{}", "{}\u3000…\u3000{}", "【{}】{}", "{}＞{}", "{}\u3000 {}", "● {} : {}", "{} ＝ {}", "・{}：\u3000{}", "{} … … {}", "〔{}〕{}", "{} → {}", "◇ {} ： {}", "{}｜\u3000{}", "○{} … {}", "■{}\u3000\u3000{}", "[{}]\u3000{}", "{} ＞＞ {}", "△{}：{}", "{}\u3000｜\u3000{}", "※{}\u3000{}", "◎{}：{}", "＋ {}\u3000{}", "{}\u3000＝\u3000{}", "｛{}｝ {}", "{}…{}", "⇒ {}\u3000{}", "{}／\u3000{}", "▽ {}\u3000{}", "{}\u3000～\u3000{}", "「{}」\u3000{}", "〔{}〕\u3000{}", "{} ⇨ {}", "✓ {}：{}", "◆ {} ・・・ {}", "{}【{}】", "{}…………{}", "{}：{}。", "― {} ― {}", "{}▶{}", "★{}★\u3000{}", "{} … 〔{}〕", "●{}＝{}", "［{}］\u3000{}", "{}\u3000⇒\u3000{}", "◉ {}\u3000{}", "{} ｜ {}", "［{}：{}］", "{}／／{}", "・{} ＝ {}", "{}  ：  {}", "{}\u3000::\u3000{}", "◇◇{}◇◇\u3000{}", "{}……{}", "〇 {} → {}", "{} 【{}】", "| {} | {}", "{}\u3000\u3000{}", "{} ≫ {}", "▣ {}\u3000{}", "{}：〔{}〕", "＊{}＊\u3000{}", "{} － {}", "・【{}】\u3000{}", "{}\u3000⇨\u3000{}", "{}：『{}』", "({}) {}", "{}\u3000・・・\u3000{}", "●{}●\u3000{}", "〇{}\u3000{}", "{}\u3000→{}", "□{}\u3000{}", "{}\u3000│\u3000{}", "{}）{}", "◆{}：{}", "（ア）{}\u3000{}", "{}\u3000\u3000\u3000{}", "・{} ： {}", "＊{}\u3000{}", "◯{}\u3000{}", "{}\u3000／\u3000{}", "（{}）\u3000{}", "{}\u3000:\u3000{}", "◎{} ＝ {}", "◇{}◇ {}", "○{}…{}", "[{}] {}", "＜{}＞{}", "・{}は {}", "●{}\u3000{}", "▷{} {}", "{}─{}", "{}・・・{}", "▶{} {}"], "held-out": ["◎{}\u3000{}", "{}…{}", "{} ： {}", "☆{} {}", "{}＞{}", "［{}］\u3000{}", "{}\u3000\u3000{}"]}
INSURERS = {"tuned": [KENPO, KENPO_B, KENPO_C, KENPO_E, KYOKAI, KYOKAI_C, KUMIAI_B, KUMIAI_C, CITY, CITY_B, CITY_C, KOUKI, KOUKI_B, KOUKI_C, KENPO_D, KENPO_F, KYOKAI_D, KUMIAI_D, CITY_D, KOUKI_D, KENPO_G, KENPO_H, KYOKAI_E, KUMIAI_E, CITY_E, KOUKI_E, KENPO_I, KENPO_J, KYOKAI_F, KUMIAI_F, CITY_F, KOUKI_F, KENPO_K, KENPO_L, KYOKAI_G, KUMIAI_G, CITY_G, KOUKI_G, KENPO_M, KENPO_N, KYOKAI_H, KUMIAI_H, CITY_H, KOUKI_H, KENPO_O, KENPO_P, KYOKAI_I, KUMIAI_I, CITY_I, KOUKI_I, KENPO_Q, KENPO_R, KYOKAI_J, KUMIAI_J, CITY_J, KOUKI_J, KENPO_S, KENPO_T, KYOKAI_K, KUMIAI_K, CITY_K, KOUKI_K, KENPO_U, KENPO_V, KYOKAI_L, KUMIAI_L, CITY_L, KOUKI_L, KENPO_W, KENPO_X, KYOKAI_M, KUMIAI_M, CITY_M, KOUKI_M, KENPO_Y, KENPO_Z, KYOKAI_N, KUMIAI_N, CITY_N, KOUKI_N, KENPO_AA, KENPO_AB, KYOKAI_AA, KUMIAI_AA, CITY_AA, KOUKI_AA, KENPO_AC, KENPO_AD, KYOKAI_AB, KUMIAI_AB, CITY_AB, KOUKI_AB, KENPO_AE, KENPO_AF, KYOKAI_AC, KUMIAI_AC, CITY_AC, KOUKI_AC, KENPO_AG, KENPO_AH, KYOKAI_AD, KUMIAI_AD, CITY_AD, KOUKI_AD, KENPO_AI, KENPO_AJ, KYOKAI_AE, KUMIAI_AE, CITY_AE, KOUKI_AE, KENPO_AK, KENPO_AL, KYOKAI_AF, KUMIAI_AF, CITY_AF, KOUKI_AF, KENPO_AM, KENPO_AN, KYOKAI_AG, KUMIAI_AG, CITY_AG, KOUKI_AG, KENPO_AO, KENPO_AP, KYOKAI_AH, KUMIAI_AH, CITY_AH, KOUKI_AH, KENPO_AQ, KENPO_AR, KYOKAI_AI, KUMIAI_AI, CITY_AI, KOUKI_AI, KENPO_AS, KENPO_AT, KYOKAI_AJ, KUMIAI_AJ, CITY_AJ, KOUKI_AJ, KENPO_AU, KENPO_AV, KYOKAI_AK, KUMIAI_AK, CITY_AK, KOUKI_AK, KENPO_AW, KENPO_AX, KYOKAI_AL, KUMIAI_AL, CITY_AL, KOUKI_AL, KENPO_AY, KENPO_AZ, KYOKAI_AM, KUMIAI_AM, CITY_AM, KOUKI_AM], "held-out": [KENPO_BA, KENPO_BB, KYOKAI_AN, KUMIAI_AN, CITY_AN, KOUKI_AN]}
ENGLISH = {"symbol": "Code", "number": "Number", "branch": "Branch No.", "name": "Name", "kana": "Kana", "birth": "Date of Birth", "joined": "Date Qualified", "sex": "Sex", "insurer": "Insurer No.", "issuer": "Insurer", "digits": "My Number (last 4)"}


class Composer:
    """One sheet's dice. `which` chooses the words."""

    def __init__(self, rng, which, style, has_digits):
        self.rng, self.which, self.style, self.has_digits = rng, which, style, has_digits
        self.words = {key: rng.choice(words) for key, words in WORDS[which].items()}
        self.shade = rng.random() < 0.4
        self.spread = rng.random() < 0.3

    def label(self, key):
        word = self.words[key]
        return "　".join(word) if self.spread and len(word) == 2 else word

    # MARK: fields

    def pairs(self, v, digits, own_key=True):
        """The fields of one person, in an order of the insurer's own."""
        rng, out = self.rng, []
        person = [[("name", v["name"]), ("kana", v["kana"])], [("kana", v["kana"]), ("name", v["name"])]][rng.random() < 0.5]
        person = [person, [("birth", v["birth"])], *([[("sex", v["sex"])]] if rng.random() < 0.5 else []), *([[("joined", v["joined"])]] if rng.random() < 0.6 else [])]
        last = [[("digits", self.style.masked(digits))]] if digits else []
        groups = [self.key(v) if own_key else [], *person, *last]
        if rng.random() < 0.35:
            rng.shuffle(groups)
        elif rng.random() < 0.3:
            groups = groups[1:] + groups[:1]
        for group in groups:
            out += [(self.label(key) if key in self.words else key, value) for key, value in group]
        return out

    def key(self, v):
        symbol, number, branch = v.person["symbol"], v["number"], v.person["branch"]
        if not symbol and not branch:
            return [("number", number)]
        v["symbol"], v["branch"]
        symbol, branch = self.style.number(symbol), self.style.number(branch)
        form = self.rng.choice(["apart", "apart", "apart", "branch", "joined", "line"] + (["whole"] if "-" not in symbol and "－" not in symbol else []))
        if form == "branch":
            return [("symbol", symbol), ("number", self.rng.choice(["{}（枝番）{}", "{}　枝番 {}", "{} (枝番 {})"]).format(number, branch))]
        if form == "joined" and "-" not in symbol and "－" not in symbol:
            return [("key", self.rng.choice(["{}－{}", "{}・{}", "{} - {}", "{}　{}"]).format(symbol, number)), ("branch", branch)]
        if form == "whole":
            return [(self.rng.choice(["記号・番号・枝番", "記号-番号-枝番", "記号番号枝番"]), self.rng.choice(["{}-{}-{}", "{}・{}・{}", "{} - {} - {}", "{}／{}／{}"]).format(symbol, number, branch))]
        if form == "line":
            return [("key", f"記号 {symbol}　番号 {number}　枝番 {branch}")] if self.rng.random() < 0.4 else [("symbol", f"{symbol}　{self.words['number']} {number}　{self.words['branch']} {branch}")]
        return [("symbol", symbol), ("number", number), ("branch", branch)]

    def insurer(self, v):
        number, name = (self.label("insurer"), v["insurer"]), (self.label("issuer"), v["issuer"])
        return self.rng.choice([[number, name], [name, number], [(number[0], f"{v['insurer']}　{v['issuer']}")], [(name[0], f"{v['issuer']}（{v['insurer']}）")], [number]])

    # MARK: frames

    def frame(self, kind, pairs):
        rng, th = self.rng, ' class="grey"' if self.shade else ""
        width, share, size = rng.randrange(62, 101), rng.randrange(24, 48), rng.choice([9, 10, 10.5, 11, 12])
        pad = f"padding:{rng.randrange(1, 8)}pt {rng.randrange(3, 10)}pt"
        place = rng.choice(["", "margin:auto;", "margin-left:auto;"])
        table = lambda body, cls="": f'<table class="{cls}" style="width:{width}%;{place}font-size:{size}pt">{body}</table>'
        cell = lambda label, value: f'<th{th} style="{pad}">{label}</th><td style="{pad}">{value}</td>'
        if kind in ("rows", "bare", "dots"):
            cls = {"rows": "", "bare": "plain", "dots": "dots"}[kind]
            return table("".join(f'<tr><th{th} style="width:{share}%;{pad}">{a}</th><td style="{pad}">{b}</td></tr>' for a, b in pairs), cls)
        if kind == "double":
            return table("".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 2]) + ("<td colspan=2></td>" if n + 1 == len(pairs) else "") + "</tr>" for n in range(0, len(pairs), 2)))
        if kind == "triple":
            return table("".join("<tr>" + "".join(f'<td style="{pad}"><span class="small">{a}：</span>{b}</td>' for a, b in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)))
        if kind == "split":
            half = (len(pairs) + 1) // 2
            side = lambda part: "".join(f"<p>{a}　{b}</p>" for a, b in part)
            return f"<table class='plain' style='width:100%;font-size:{min(size, 10.5)}pt'><tr><td style='width:50%;vertical-align:top'>{side(pairs[:half])}</td><td style='vertical-align:top'>{side(pairs[half:])}</td></tr></table>"
        if kind in ("bands", "captions"):
            step, out, at = rng.choice([2, 3, 3, 4]), "", 0
            while at < len(pairs):
                part = pairs[at:at + step]
                at += step
                fill = lambda n: f" colspan={step - len(part) + 1}" if n == len(part) - 1 and len(part) < step else ""
                if kind == "bands":
                    out += "<tr>" + "".join(f"<th{th}{fill(n)} style='{pad}'>{a}</th>" for n, (a, _) in enumerate(part)) + "</tr><tr>" + "".join(f"<td{fill(n)} style='{pad}'>{b}</td>" for n, (_, b) in enumerate(part)) + "</tr>"
                else:
                    out += "<tr>" + "".join(f"<td{fill(n)}><span style='font-size:7pt'>{a}</span><br>{b}</td>" for n, (a, b) in enumerate(part)) + "</tr>"
            return f'<table style="width:100%;font-size:{min(size, 10.5)}pt">{out}</table>'
        if kind == "lines":
            mark = rng.choice(MARKS[self.which])
            return f'<div style="font-size:{size}pt;margin-left:{rng.randrange(0, 40)}mm">' + "".join(f"<p>{mark.format(a, b)}</p>" for a, b in pairs) + "</div>"
        if kind == "leaders":
            tab = rng.randrange(34, 76)
            return f'<div style="font-size:{size}pt">' + "".join(f'<p><span style="display:inline-block;width:{tab}mm">{a}</span>{b}</p>' for a, b in pairs) + "</div>"
        if kind == "below":
            return f'<div style="margin-left:{rng.randrange(0, 30)}mm">' + "".join(f"<p style='font-size:8pt;margin-top:6pt'>{a}</p><p style='font-size:{size}pt'>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "right":
            return table("".join(f"<tr><td style='width:{share}%;text-align:right'>{a}</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs), rng.choice(["plain", ""]))
        if kind == "grouped":
            groups = [(name, [pair for pair in pairs if self.belongs(pair[0]) == n]) for n, name in enumerate(rng.choice([("ご本人", "証", "発行元"), ("資格者", "記号等", "保険者"), ("本人情報", "資格情報", "保険者情報")]))]
            first = lambda n, name, part: f"<td rowspan={len(part)} style='width:{rng.choice([6, 14])}%;text-align:center'>{name}</td>" if n == 0 else ""
            return table("".join(f"<tr>{first(n, name, part)}<th{th} style='{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for name, part in groups for n, (a, b) in enumerate(part)))
        if kind == "notes":
            note = {"digits": "先頭8桁は伏せています", "name": "", "branch": "個人を識別する番号です", "joined": "資格を取得した日", "insurer": "8桁または6桁"}
            remark = lambda a: next((text for key, text in note.items() if a == self.label(key)), "")
            return table(f"<tr><th{th}>項目</th><th{th}>登録内容</th><th{th}>備考</th></tr>" + "".join(f"<tr><th{th} style='{pad}'>{a}</th><td style='{pad}'>{b}</td><td class='small'>{remark(a)}</td></tr>" for a, b in pairs))
        if kind == "lined":
            return f'<div style="font-size:{size}pt;margin-left:{rng.randrange(0, 30)}mm">' + "".join(f"<p>{a}　<span style='border-bottom:0.7pt solid #000;display:inline-block;min-width:{rng.randrange(40, 80)}mm'>　{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "bilingual":
            english = lambda a: next((text for key, text in ENGLISH.items() if a == self.label(key)), "")
            return table("".join(f"<tr><th{th} style='width:{share}%;{pad}'>{a}<br><span class='small'>{english(a)}</span></th><td style='{pad}'>{b}</td></tr>" for a, b in pairs))
        if kind == "tags":
            tag = rng.choice(["background:#222;color:#fff", "border:0.7pt solid #000;border-radius:2mm", "background:#d8d8d8"])
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='margin:6pt 0'><span style='{tag};padding:1pt 5pt;font-size:{size - 1.5}pt'>{a}</span>　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "boxed":
            plain = lambda b: f"<span style='letter-spacing:{rng.choice([2, 4, 6])}pt'>{b}</span>" if b.isalnum() else b
            return table("".join(f"<tr><th{th} style='width:{share}%;{pad}'>{a}</th><td style='{pad}'>{plain(b)}</td></tr>" for a, b in pairs))
        if kind == "dark":
            return table("".join(f'<tr><th style="width:{share}%;{pad};background:{ink};color:#fff">{a}</th><td style="{pad}">{b}</td></tr>' for ink in [rng.choice(["#222", "#1d3f7a", "#444"])] for a, b in pairs))
        if kind == "sides":
            person = [pair for pair in pairs if self.belongs(pair[0]) == 0]
            rest = [pair for pair in pairs if self.belongs(pair[0]) != 0]
            side = lambda part: f"<table style='width:100%;font-size:{min(size, 10.5)}pt'>" + "".join(f"<tr><th{th} style='width:42%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for a, b in part) + "</table>"
            return f"<table class='plain' style='width:100%'><tr><td style='width:50%;vertical-align:top'>{side(rest)}</td><td style='vertical-align:top'>{side(person)}</td></tr></table>"
        if kind == "counted":
            return table("".join(f"<tr><td style='width:5%'>{n}</td><th{th} style='width:{share}%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for n, (a, b) in enumerate(pairs, 1)))
        if kind == "stripes":
            return table("".join(f"<tr style='background:{'#eee' if n % 2 else '#fff'}'><th style='width:{share}%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for n, (a, b) in enumerate(pairs)), "plain")
        if kind == "rules":
            return f"<table style='width:{width}%;{place}font-size:{size}pt'>" + "".join(f"<tr><th style='width:{share}%;{pad};border-left:none;border-right:none'>{a}</th><td style='{pad};border-left:none;border-right:none'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "tiles":
            tile = lambda a, b: f"<td style='width:50%;{pad}'><span style='font-size:{size - 2.5}pt'>{a}</span><br><span style='font-size:{size + 1}pt'>{b}</span></td>"
            return f"<table style='width:100%'>" + "".join("<tr>" + "".join(tile(*pair) for pair in pairs[n:n + 2]) + ("<td></td>" if n + 1 == len(pairs) else "") + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "colons":
            return table("".join(f"<tr><td style='text-align:right;width:{share}%'>{a}</td><td style='width:3%'>：</td><td>{b}</td></tr>" for a, b in pairs), "plain")
        if kind == "legends":
            box = lambda a, b: f"<td style='width:50%;border:none;padding:3pt 6pt'><div style='border:0.7pt solid #000;border-radius:2mm;padding:5pt 6pt 3pt'><span style='font-size:7pt;background:#fff;position:relative;top:-9pt;padding:0 3pt'>{a}</span><br><span style='font-size:{size}pt'>{b}</span></div></td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(box(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "headed":
            groups = [(name, [pair for pair in pairs if self.belongs(pair[0]) == n]) for n, name in enumerate(rng.choice([("加入者情報", "資格", "保険者情報"), ("■ ご本人", "■ 記号番号等", "■ 発行元")]))]
            return table("".join(f"<tr><td colspan=2 style='background:#ccc'>{name}</td></tr>" + "".join(f"<tr><th style='width:{share}%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for a, b in part) for name, part in groups if part))
        if kind == "pairs-free":
            at = rng.randrange(78, 100)
            return f"<div style='font-size:{min(size, 10.5)}pt'>" + "".join("<p>" + "".join(f"<span style='display:inline-block;width:{at}mm'>{a}　{b}</span>" for a, b in pairs[n:n + 2]) + "</p>" for n in range(0, len(pairs), 2)) + "</div>"
        if kind == "filled":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='display:flex'><span>{a}</span><span style='flex:1;border-bottom:0.8pt dotted #000;margin:0 2mm'></span><span>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "framed-value":
            return table("".join(f"<tr><td style='border:none;width:{share}%'>{a}</td><td style='{pad}'>{b}</td></tr><tr><td colspan=2 style='border:none;padding:1pt'></td></tr>" for a, b in pairs))
        if kind == "captions-under":
            return table("".join("<tr>" + "".join(f"<td style='{pad};width:50%'><span style='border-bottom:0.6pt solid #000'>{b}</span><br><span style='font-size:7pt'>（{a}）</span></td>" for a, b in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)), "plain")
        if kind == "stepped":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin-left:{(n % 3) * rng.choice([4, 8])}mm'>{a}　　{b}</p>" for n, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "circled":
            return table("".join(f"<tr><td style='width:7%;text-align:center;border:none'>{'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭'[n]}</td><td style='width:{share}%;border:none;border-bottom:0.6pt dashed #555'>{a}</td><td style='border:none;border-bottom:0.6pt dashed #555'>{b}</td></tr>" for n, (a, b) in enumerate(pairs)))
        if kind == "namecard":
            name = next((b for a, b in pairs if a == self.label("name")), "")
            kana = next((b for a, b in pairs if a == self.label("kana")), "")
            rest = [pair for pair in pairs if pair[0] not in (self.label("name"), self.label("kana"))]
            return f"<div style='border:1.2pt solid #000;border-radius:3mm;padding:5mm;width:120mm'><p class='small'>{self.label('kana')}　{kana}</p><p class='big'>{self.label('name')}　{name}</p>" + "".join(f"<p>{a}　{b}</p>" for a, b in rest) + "</div>"
        if kind == "two-tables":
            person = [pair for pair in pairs if self.belongs(pair[0]) == 0]
            rest = [pair for pair in pairs if self.belongs(pair[0]) != 0]
            one = lambda part: "<table style='width:100%;margin-bottom:5mm;font-size:{}pt'><tr>{}</tr><tr>{}</tr></table>".format(min(size, 9.5), "".join(f"<th{th}>{a}</th>" for a, _ in part), "".join(f"<td>{b}</td>" for _, b in part)) if len(part) <= 4 else "".join(one(part[n:n + 4]) for n in range(0, len(part), 4))
            return one(rest) + one(person)
        if kind == "small-large":
            return table("".join(f"<tr><td style='width:{share}%;font-size:{size - 2.5}pt'>{a}</td><td style='font-size:{size + 3}pt;{pad}'>{b}</td></tr>" for a, b in pairs))
        if kind == "sparse":
            gap = rng.randrange(50, 90)
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin:9pt 0'><span style='display:inline-block;width:{gap}mm;text-align:right;padding-right:6mm'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "comma":
            return f"<p style='font-size:{size}pt;line-height:2'>" + "".join(f"{a}：{b}{'、' if n + 1 < len(pairs) else '。'}{'<br>' if n % 2 else ''}" for n, (a, b) in enumerate(pairs)) + "</p>"
        if kind == "ledger-line":
            cut = (len(pairs) + 1) // 2
            one = lambda part: "<tr>" + "".join(f"<td style='background:#eee;font-size:{size - 2}pt'>{a}</td>" for a, _ in part) + "</tr><tr>" + "".join(f"<td style='font-size:{size}pt;height:9mm'>{b}</td>" for _, b in part) + "</tr>"
            return f"<table style='width:100%;font-size:8pt'>{one(pairs[:4])}</table>" + (f"<table style='width:100%;font-size:8pt;margin-top:1mm'>{one(pairs[4:8])}</table>" if pairs[4:] else "") + (f"<table style='width:100%;font-size:8pt;margin-top:1mm'>{one(pairs[8:])}</table>" if pairs[8:] else "")
        if kind == "quoted":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>{a}は「{b}」です。</p>" for a, b in pairs) + "</div>"
        if kind == "thick-frame":
            return f"<div style='border:2.5pt solid #000;padding:4mm;width:{width}%'>" + table("".join(f"<tr><td style='width:{share}%'>{a}</td><td>{b}</td></tr>" for a, b in pairs), "plain") + "</div>"
        if kind == "half-and-half":
            half = (len(pairs) + 1) // 2
            return f"<table style='width:100%;font-size:{min(size, 10)}pt'>" + "".join("<tr>" + "".join(f"<td style='width:18%;background:#f3f3f3'>{a}</td><td style='width:32%'>{b}</td>" for a, b in (pairs[n], pairs[n + half] if n + half < len(pairs) else ("", ""))) + "</tr>" for n in range(half)) + "</table>"
        if kind == "values-first":
            return table("".join(f"<tr><th{th} style='width:{share}%;{pad}'><b>{a}</b></th><td style='{pad};text-align:right'>{b}</td></tr>" for a, b in pairs))
        if kind == "underscored":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='border-bottom:1pt solid #000;width:{width}%'><span style='font-size:{size - 2}pt'>{a}</span><span style='margin-left:{rng.randrange(8, 30)}mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "airy":
            plain = lambda b: f"<span style='letter-spacing:{rng.choice([1, 2, 3])}pt'>{b}</span>"
            return table("".join(f"<tr><th{th} style='width:{share}%;{pad};letter-spacing:2pt'>{a}</th><td style='{pad}'>{plain(b)}</td></tr>" for a, b in pairs))
        if kind == "comb":
            box = lambda ch: f"<span style='display:inline-block;border:0.6pt solid #000;width:{size * 0.85 + 3}pt;text-align:center;margin-right:-0.6pt'>{ch}</span>"
            comb = lambda b: "".join(box(ch) for ch in b) if b.isascii() and b.isdigit() else b
            return table("".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{comb(b)}</td></tr>" for a, b in pairs), "plain")
        if kind == "sidebar":
            side = f"<td rowspan={len(pairs)} style='width:7mm;background:#ddd'><div class='v' style='letter-spacing:4pt'>資格情報</div></td>"
            return f"<table style='width:100%;font-size:{size}pt'>" + "".join(f"<tr>{side if n == 0 else ''}<td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for n, (a, b) in enumerate(pairs)) + "</table>"
        if kind == "behind":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>{a}<span style='margin-left:{rng.choice([3, 6, 12])}mm;padding:1pt 4pt;background:#eef'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "inverse-tags":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='margin:5pt 0'><span style='background:#333;color:#fff;padding:2pt 6pt;font-size:{size - 1}pt'>{a}</span>　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "dotted-boxes":
            return "".join(f"<div style='border:0.8pt dotted #000;padding:3pt 6pt;margin-bottom:2mm;width:{width}%;font-size:{size}pt'><span style='font-size:{size - 2}pt'>{a}</span><span style='float:right'>{b}</span></div>" for a, b in pairs)
        if kind == "two-columns-lines":
            half = (len(pairs) + 1) // 2
            col = lambda part: "<td style='width:50%;vertical-align:top;border:none'>" + "".join(f"<p style='border-bottom:0.5pt solid #888'>{a}<br>　{b}</p>" for a, b in part) + "</td>"
            return f"<table class='plain' style='width:100%;font-size:{size}pt'><tr>{col(pairs[:half])}{col(pairs[half:])}</tr></table>"
        if kind == "prose":
            return f"<p style='font-size:{size}pt;line-height:1.9;width:{width}%'>" + "".join(f"{a}は{b}{'、' if n + 1 < len(pairs) else 'です。'}" for n, (a, b) in enumerate(pairs)) + "</p>"
        if kind == "vertical-rules":
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;border:none;border-right:0.8pt solid #000;{pad}'>{a}</td><td style='border:none;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "numbered":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>（{n + 1}）{a}　　{b}</p>" for n, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "three-over":
            over = lambda a, b: f"<td style='border:none;width:33%;padding:3pt 6pt'><span style='font-size:{size - 2.5}pt;color:#444'>{a}</span><br>{b}</td>"
            return f"<table class='plain' style='width:100%;font-size:{size}pt'>" + "".join("<tr>" + "".join(over(*pair) for pair in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "mono-dots":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>{a}{'・' * max(3, 22 - len(a))}{b}</p>" for a, b in pairs) + "</div>"
        if kind == "value-boxes":
            one = lambda a, b: f"<td style='border:none;width:50%;padding:3pt'><span style='font-size:{size - 1}pt'>{a}</span><div style='border:0.8pt solid #000;border-radius:2mm;padding:3pt 6pt;font-size:{size}pt'>{b}</div></td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(one(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "slash-lines":
            return f'<div style="font-size:{min(size, 10)}pt">' + "".join("<p>" + "　／　".join(f"{a} {b}" for a, b in pairs[n:n + 2]) + "</p>" for n in range(0, len(pairs), 2)) + "</div>"
        if kind == "shaded-values":
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad};border:none'>{a}</td><td style='{pad};border:2pt solid #fff;background:#e4e4e4'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "bracket-values":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>{a}　（　{b}　）</p>" for a, b in pairs) + "</div>"
        if kind == "two-up":
            return f"<table style='width:100%;font-size:{min(size, 10)}pt'>" + "".join("<tr>" + "".join(f"<td style='width:50%;{pad}'>{a}　　{b}</td>" for a, b in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "alternating":
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td colspan=2 style='background:#f0f0f0;font-size:{size - 2}pt'>{a}</td></tr><tr><td style='width:8%;border-right:none'></td><td style='border-left:none;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "footed":
            return table("".join(f"<tr><td style='width:{share}%;{pad}'>{a}<br><span style='font-size:6.5pt'>※届出による</span></td><td style='{pad}'>{b}</td></tr>" for a, b in pairs))
        if kind == "wide-gap":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='display:flex;justify-content:space-between;width:{width}%'><span>{a}</span><span>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "narrow-column":
            return f"<table style='width:46%;{place}font-size:{min(size, 10)}pt'>" + "".join(f"<tr><th{th} style='width:44%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "outer-labels":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='margin:5pt 0'><span style='display:inline-block;width:52mm'>{a}</span><span style='display:inline-block;width:84mm;border:0.7pt solid #000;padding:3pt 5pt'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "dashed":
            return f"<table style='width:{width}%;{place}font-size:{size}pt;border:1pt solid #000'>" + "".join(f"<tr><td style='width:{share}%;{pad};border:none;border-bottom:0.6pt dashed #666'>{a}</td><td style='{pad};border:none;border-bottom:0.6pt dashed #666'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "three-columns":
            return f"<table style='width:100%;font-size:{min(size, 9.5)}pt'>" + "".join("<tr>" + "".join(f"<td style='width:33%;{pad}'>【{a}】<br>{b}</td>" for a, b in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "big-digits":
            large = lambda b: f"<span style='font-size:{size + 6}pt'>{b}</span>" if b.isalnum() and b.isascii() else b
            return table("".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{large(b)}</td></tr>" for a, b in pairs))
        if kind == "guided":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p style='display:flex;border-bottom:0.5pt dotted #444;width:{width}%'><span style='width:50%'>{a}</span><span>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "label-rows":
            return "".join(f"<table style='width:100%;font-size:{min(size, 10)}pt;margin-top:-0.7pt'><tr>" + "".join(f"<td style='width:{100 // (2 * len(part))}%;background:#eee;{pad}'>{a}</td><td style='{pad}'>{b}</td>" for a, b in part) + "</tr></table>" for part in [pairs[n:n + 2] for n in range(0, len(pairs), 2)])
        if kind == "grid":
            return f"<div style='font-size:{min(size, 10)}pt'>" + "".join(f"<div style='display:inline-block;width:46%;margin:2mm 1%;border-left:2pt solid #888;padding-left:3mm'><span style='font-size:7.5pt'>{a}</span><br><b>{b}</b></div>" for a, b in pairs) + "</div>"
        if kind == "vertical-list":
            return f'<ul style="font-size:{size}pt;list-style:square">' + "".join(f"<li style='margin:3pt 0'>{a}　{b}</li>" for a, b in pairs) + "</ul>"
        if kind == "paragraphs":
            return f'<div style="font-size:{size}pt">' + "".join(f"<p>{a}は、{b}です。</p>" for a, b in pairs) + "</div>"
        if kind == "tight-table":
            return table("".join(f"<tr><td style='width:{share}%;padding:0.5pt 2pt'>{a}</td><td style='padding:0.5pt 2pt'>{b}</td></tr>" for a, b in pairs))
        if kind == "side-note":
            return f"<table class='plain' style='width:100%'><tr><td style='width:68%;vertical-align:top'><table style='width:100%;font-size:{min(size, 10.5)}pt'>" + "".join(f"<tr><th{th} style='width:{share}%;{pad}'>{a}</th><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table></td><td style='vertical-align:top;font-size:8pt;padding-left:4mm'>※本紙の内容は作成時点のものです。変更があった場合は、すみやかに届け出てください。個人番号は下4桁のみを印字しています。</td></tr></table>"
        if kind == "key-strip":
            cut = min(3, len(pairs))
            strip = "<tr>" + "".join(f"<td style='{pad};background:#e4e4e4'>{a}</td>" for a, _ in pairs[:cut]) + "</tr><tr>" + "".join(f"<td style='{pad}'>{b}</td>" for _, b in pairs[:cut]) + "</tr>"
            return f"<table style='width:{max(width, 85)}%;font-size:{min(size, 10)}pt'>{strip}</table><div style='height:4mm'></div>" + table("".join(f"<tr>{cell(a, b)}</tr>" for a, b in pairs[cut:]))
        if kind == "ghost-labels":
            return f"<table class='plain' style='font-size:{size}pt;width:{width}%'>" + "".join(f"<tr><td style='width:{share}%;text-align:right;color:#777;font-size:{size - 2}pt;{pad}'>{a}</td><td style='border-left:1.5pt solid #999;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "head-brackets":
            return f"<table class='plain' style='font-size:{size}pt;width:{width}%;border-top:2pt solid #000;border-bottom:2pt solid #000'>" + "".join(f"<tr><td style='width:{share}%;border-bottom:0.5pt dotted #000;{pad}'>【{a}】</td><td style='border-bottom:0.5pt dotted #000;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "four-columns":
            rows = [pairs[n:n + 2] for n in range(0, len(pairs), 2)]
            return f"<table style='width:100%;font-size:{min(size, 10)}pt'>" + "".join("<tr>" + "".join(f"<th{th} style='width:19%;{pad}'>{a}</th><td style='width:31%;{pad}'" + (" colspan=3" if len(part) == 1 else "") + f">{b}</td>" for a, b in part) + "</tr>" for part in rows) + "</table>"
        if kind == "digits-corner":
            (a, b), rest = pairs[-1], pairs[:-1]
            return f"<table class='plain' style='width:100%'><tr><td style='vertical-align:top;width:66%'><div style='font-size:{size}pt'>" + "".join(f"<p>{x}　{y}</p>" for x, y in rest) + f"</div></td><td style='vertical-align:top'><div style='border:2pt solid #000;border-radius:3mm;padding:3mm;text-align:center;font-size:{min(size, 10)}pt'>{a}<br><b>{b}</b></div></td></tr></table>"
        if kind == "footnotes":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p>{a}<sup style='font-size:6pt'>※{at % 3 + 1}</sup>　　{b}</p>" for at, (a, b) in enumerate(pairs)) + "<p style='font-size:7.5pt'>※1　変更があったときは届け出てください。<br>※2　記載の内容は作成日のものです。<br>※3　ご不明な点はお問い合わせください。</p></div>"
        if kind == "diagonal":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin-left:{min(at, 6) * 4}mm'>{a}　{b}</p>" for at, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "badge":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p><span style='border:1pt solid #333;border-radius:4mm;padding:0.5mm 3mm;font-size:{size - 1.5}pt'>{a}</span>　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "two-lines":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='border-bottom:1pt solid #aaa;{pad}'><span style='color:#555'>{a}</span><br>　　{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "soft-boxes":
            return f"<div style='font-size:{min(size, 10)}pt'>" + "".join(f"<div style='display:inline-block;width:44%;margin:1mm;padding:1.5mm;background:#eee;border-radius:2mm'><b>{a}</b>　{b}</div>" for a, b in pairs) + "</div>"
        if kind == "ruled-left":
            return f"<div style='font-size:{size}pt;border-left:3pt double #000;padding-left:5mm'>" + "".join(f"<p style='border-bottom:0.5pt solid #000;width:{width}%'><span style='display:inline-block;width:{share}%'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "tabbed":
            cut = (len(pairs) + 1) // 2
            column = lambda part: "".join(f"<tr><th{th} style='{pad}'>{a}</th></tr><tr><td style='{pad}'>{b}</td></tr>" for a, b in part)
            return f"<table class='plain' style='width:100%;font-size:{min(size, 10)}pt'><tr><td style='vertical-align:top;width:50%'><table style='width:94%'>{column(pairs[:cut])}</table></td><td style='vertical-align:top'><table style='width:94%'>{column(pairs[cut:])}</table></td></tr></table>"
        if kind == "brackets-frame":
            return f"<div style='font-size:{size}pt;border-left:2pt solid #000;border-right:2pt solid #000;border-radius:5mm;padding:3mm 8mm;width:{width}%'>" + "".join(f"<p><span style='display:inline-block;width:{share}%'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "value-right-edge":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='border-bottom:0.4pt dashed #777;{pad}'>{a}</td><td style='border-bottom:0.4pt dashed #777;text-align:right;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "split-label":
            spread = lambda text: "".join(f"<span>{letter}</span>" for letter in text)
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad}'><span style='display:flex;justify-content:space-between'>{spread(a)}</span></td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "checker":
            cells = "".join(("<tr>" if at % 2 == 0 else "") + f"<td style='width:50%;{pad};background:{'#e8e8e8' if (at // 2 + at) % 2 else '#fff'}'><span style='font-size:{size - 2}pt'>{a}</span>　<b>{b}</b></td>" + ("</tr>" if at % 2 or at + 1 == len(pairs) else "") for at, (a, b) in enumerate(pairs))
            return f"<table class='plain' style='width:100%;font-size:{min(size, 10.5)}pt'>{cells}</table>"
        if kind == "large-gap-rows":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;padding:3.5mm 2mm'>{a}</td><td style='padding:3.5mm 2mm'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "banner":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<div style='background:#444;color:#fff;padding:0.5mm 3mm;font-size:{size - 2}pt;width:{share + 20}%'>{a}</div><div style='padding:1mm 5mm 2mm'>{b}</div>" for a, b in pairs) + "</div>"
        if kind == "ribbon":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p><span style='border-bottom:2pt solid #000;display:inline-block;width:{share}%'>{a}</span><span style='border-bottom:0.5pt solid #000;display:inline-block;width:{80 - share}%;padding-left:4mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "two-tone":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad};color:#777'>{a}</td><td style='{pad};font-weight:bold'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "inline-pairs":
            return f"<p style='font-size:{size}pt;line-height:2'>" + "　　".join(f"<u>{a}</u>　{b}" for a, b in pairs) + "</p>"
        if kind == "over-under":
            cells = [f"<td style='border:0.6pt solid #000;width:50%;padding:1mm 2mm'><div style='font-size:{size - 3}pt;border-bottom:0.4pt dotted #000'>{a}</div><div style='text-align:center;padding:1mm'>{b}</div></td>" for a, b in pairs]
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2)) + "</table>"
        if kind == "frame-each":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<div style='border:1pt solid #000;margin-bottom:1.5mm;padding:1mm 3mm;width:{width}%'><span style='display:inline-block;width:{share}%;border-right:0.6pt solid #000'>{a}</span>　{b}</div>" for a, b in pairs) + "</div>"
        if kind == "zigzag":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='text-align:{'left' if n % 2 == 0 else 'right'}'>{a}　{b}</p>" for n, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "nested":
            return f"<table style='width:{width}%;font-size:{size}pt;border:1.5pt solid #000'>" + "".join(f"<tr><td style='width:{share}%;border:none;{pad}'>{a}</td><td style='border:none;padding:2pt'><div style='border:0.7pt solid #000;padding:2pt 6pt'>{b}</div></td></tr>" for a, b in pairs) + "</table>"
        if kind == "label-top-right":
            cells = [f"<td style='width:50%;padding:1mm 2mm'><div style='text-align:right;font-size:{size - 3}pt'>{a}</div><div>{b}</div></td>" for a, b in pairs]
            return f"<table style='width:100%;font-size:{min(size, 10.5)}pt'>" + "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2)) + "</table>"
        if kind == "vertical-heads":
            one = lambda part: "<table style='width:100%;margin-bottom:3mm;font-size:{}pt'><tr>{}</tr></table>".format(min(size, 10), "".join(f"<th{th} style='width:7mm;text-align:center;padding:1pt;font-size:8pt;line-height:1.15'>{'<br>'.join(a) if len(a) < 6 else a}</th><td>{b}</td>" for a, b in part))
            return "".join(one(pairs[n:n + 2]) for n in range(0, len(pairs), 2))
        if kind == "pipes":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p>│ {a} │ {b} │</p>" for a, b in pairs) + "</div>"
        if kind == "wrapped-labels":
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{4.3 * size * 0.36:.0f}mm;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "side-bars":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<div style='border-left:3mm solid #555;padding-left:3mm;margin-bottom:2mm'><span style='font-size:{size - 2}pt'>{a}</span>　<span style='border-bottom:0.6pt solid #000'>{b}</span></div>" for a, b in pairs) + "</div>"
        if kind == "slip-lines":
            return f"<div style='font-size:{min(size, 10)}pt;width:88mm'>" + "".join(f"<div style='display:flex;justify-content:space-between;border-bottom:0.6pt dashed #000;padding:1.2mm 0'><span>{a}</span><span>{b}</span></div>" for a, b in pairs) + "</div>"
        if kind == "box-number":
            cells = [f"<td style='width:50%;padding:1mm 2mm'><span style='font-size:6.5pt'>{at + 1}</span>　<span style='font-size:{size - 2}pt'>{a}</span><div style='padding-left:8mm'>{b}</div></td>" for at, (a, b) in enumerate(pairs)]
            return f"<table style='width:100%;font-size:{min(size, 10.5)}pt'>" + "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2)) + "</table>"
        if kind == "four-cells":
            one = lambda part: f"<table style='width:100%;font-size:9pt;margin-bottom:2mm;table-layout:fixed'><tr>" + "".join(f"<th{th} style='padding:1mm;text-align:center'>{a}</th>" for a, _ in part) + "</tr><tr>" + "".join(f"<td style='padding:1mm;text-align:center'>{b}</td>" for _, b in part) + "</tr></table>"
            return "".join(one(pairs[n:n + 4]) for n in range(0, len(pairs), 4))
        if kind == "after-brackets":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='border-bottom:0.5pt solid #000;width:{width}%'>{b}　<span style='font-size:{size - 2.5}pt'>（{a}）</span></p>" for a, b in pairs) + "</div>"
        if kind == "ruled-columns":
            return f"<table style='width:{width}%;font-size:{size}pt;border:1.2pt solid #000'>" + "".join(f"<tr><td style='width:{share}%;border:none;border-right:1.2pt solid #000;{pad}'>{a}</td><td style='border:none;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "label-block":
            return f"<table class='plain' style='font-size:{size}pt;width:{width}%'><tr><td style='width:{share}%;background:#333;color:#fff;line-height:2.1;vertical-align:top'>" + "<br>".join(a for a, _ in pairs) + "</td><td style='line-height:2.1;vertical-align:top;padding-left:5mm;white-space:nowrap'>" + "<br>".join(b for _, b in pairs) + "</td></tr></table>"
        if kind == "check-rows":
            return f"<table style='width:{max(width, 80)}%;font-size:{min(size, 11)}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{b}</td><td style='width:18%;font-size:8.5pt'>□正　□誤</td></tr>" for a, b in pairs) + "</table>"
        if kind == "centred-lines":
            return f"<div style='font-size:{size}pt;text-align:center'>" + "".join(f"<p>{a}　　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "over-right":
            return f"<table style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='padding:1mm 2mm'><div style='font-size:{size - 2}pt'>{a}</div><div style='text-align:right'>{b}</div></td></tr>" for a, b in pairs) + "</table>"
        if kind == "column-rules":
            cell4 = lambda a, b: f"<td style='width:20%;border:none;border-right:0.5pt solid #000;{pad}'>{a}</td><td style='border:none;border-right:0.5pt solid #000;{pad}'>{b}</td>"
            return f"<table style='width:100%;font-size:{min(size, 10)}pt;border:1pt solid #000'>" + "".join("<tr>" + "".join(cell4(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "wide-captions":
            one = lambda part: "<table class='plain' style='width:100%;margin-top:3mm'><tr>" + "".join(f"<td style='width:33%;font-size:7.5pt;color:#444;padding:0 2mm'>{a}</td>" for a, _ in part) + "</tr><tr>" + "".join(f"<td style='font-size:{size + 1}pt;padding:0 2mm;border-bottom:0.5pt solid #000'>{b}</td>" for _, b in part) + "</tr></table>"
            return "".join(one(pairs[n:n + 3]) for n in range(0, len(pairs), 3))
        if kind == "stub-labels":
            return f"<table style='font-size:{size}pt;width:{width}%'>" + "".join(f"<tr><td style='width:2mm;background:#666;border:none'></td><td style='width:{share}%;border:none;border-bottom:0.7pt solid #666;{pad}'>{a}</td><td style='border:none;border-bottom:0.7pt solid #666;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "letter-boxes":
            box = lambda x: f"<span style='display:inline-block;width:5.4mm;height:6.4mm;line-height:6.4mm;border:0.5pt solid #000;text-align:center;margin-right:0.4mm'>{x}</span>"
            boxed = lambda b: "".join(box(x) for x in b) if len(b) <= 10 and b.isascii() and b.isdigit() else b
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{boxed(b)}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "brace":
            half = (len(pairs) + 1) // 2
            group = lambda part: f"<table class='plain' style='font-size:{size}pt;border-left:1.2pt solid #000;border-radius:3mm;margin:2mm 0;width:{width}%'>" + "".join(f"<tr><td style='width:{share}%;padding:1mm 4mm'>{a}</td><td style='padding:1mm 2mm'>{b}</td></tr>" for a, b in part) + "</table>"
            return group(pairs[:half]) + group(pairs[half:])
        if kind == "hanging":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin:1mm 0'>{a}<br><span style='margin-left:14mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "bubble":
            return f"<div style='font-size:{size}pt;border:1pt solid #888;border-radius:6mm;background:#f4f4f4;padding:4mm 6mm;width:{width}%'>" + "".join(f"<p style='margin:1mm 0'><span style='display:inline-block;width:{share}%'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "index-tabs":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<div style='margin-top:2mm'><span style='border:0.6pt solid #000;border-bottom:none;padding:0 3mm;font-size:{size - 2}pt'>{a}</span><div style='border:0.6pt solid #000;padding:1mm 3mm;width:{width}%'>{b}</div></div>" for a, b in pairs) + "</div>"
        if kind == "half-rules":
            return f"<table class='plain' style='font-size:{size}pt;width:{width}%'>" + "".join(f"<tr><td style='width:{share}%;border-bottom:0.8pt solid #000;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "headed-pairs":
            return f"<table style='width:{max(width, 70)}%;font-size:{size}pt'><tr><th style='width:{share}%'>項　目</th><th>内　容</th></tr>" + "".join(f"<tr><td style='{pad}'>{a}</td><td style='{pad};text-align:center'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "row-numbers":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:8mm;color:#777;font-size:{size - 3}pt;text-align:right'>{n + 1:02d}</td><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for n, (a, b) in enumerate(pairs)) + "</table>"
        if kind == "label-under":
            one = lambda a, b: f"<td style='width:50%;border:none;padding:2mm'><div style='border-bottom:0.7pt solid #000;font-size:{size + 1}pt'>{b}</div><div style='font-size:{max(6.5, size - 4)}pt'>{a}</div></td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(one(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "arrow-back":
            return f"<table class='plain' style='font-size:{size}pt'>" + "".join(f"<tr><td style='text-align:right;padding:1mm 3mm'>{b}</td><td style='padding:1mm 1mm'>←</td><td style='padding:1mm 2mm'>{a}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "striped-list":
            return f"<div style='font-size:{size}pt;width:{width}%'>" + "".join(f"<p style='margin:0;padding:1mm 3mm;background:{'#ddd' if n % 2 else '#fff'}'>{a}　　　{b}</p>" for n, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "corner-cells":
            cell = lambda a, b: f"<td style='width:33%;padding:0.5mm 1.5mm 2mm'><div style='font-size:{max(6.5, size - 4)}pt;text-align:left'>{a}</div><div style='text-align:right;font-size:{size}pt'>{b}</div></td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "kana-over-cells":
            return f"<table style='width:{max(width, 75)}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad};background:#f0f0f0'>{a}</td><td colspan=2 style='{pad}'>{b}</td></tr>" if n % 3 else f"<tr><td style='width:{share}%;{pad};background:#f0f0f0'>{a}</td><td style='{pad}'>{b}</td><td style='width:12%;font-size:8pt;text-align:center'>確認</td></tr>" for n, (a, b) in enumerate(pairs)) + "</table>"
        if kind == "plain-tabs":
            return f"<pre style='font-family:inherit;font-size:{size}pt;line-height:1.8'>" + "\n".join(f"{a}{'　' * max(1, 12 - len(a))}{b}" for a, b in pairs) + "</pre>"
        if kind == "centre-divider":
            return f"<table class='plain' style='font-size:{size}pt;margin:auto'>" + "".join(f"<tr><td style='text-align:right;padding:1mm 3mm;border-right:1pt solid #000'>{a}</td><td style='padding:1mm 3mm'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "four-across":
            cells = [f"<td style='width:14%;background:#e8e8e8;font-size:{max(7, size - 2.5)}pt;{pad}'>{a}</td><td style='width:36%;{pad}'>{b}</td>" for a, b in pairs]
            return f"<table style='width:100%;table-layout:fixed;font-size:{min(size, 10)}pt'>" + "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2)) + "</table>"
        if kind == "shadow-box":
            return f"<div style='border:0.8pt solid #000;border-right:3pt solid #777;border-bottom:3pt solid #777;padding:3mm 6mm;width:{width}%;font-size:{size}pt'>" + "".join(f"<p style='margin:1.2mm 0'>{a}<span style='float:right'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "rowspan-groups":
            rows, n = "", 0
            while n < len(pairs):
                part = pairs[n:n + 3]
                n += 3
                rows += "".join("<tr>" + (f"<td rowspan={len(part)} style='width:10mm;text-align:center;font-size:8pt'>{rng.choice(['基本', '資格', '登録'])}<br>情報</td>" if k == 0 else "") + f"<td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for k, (a, b) in enumerate(part))
            return f"<table style='width:{max(width, 80)}%;font-size:{size}pt'>{rows}</table>"
        if kind == "label-chips":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin:1.5mm 0'><span style='display:inline-block;border:0.6pt solid #555;border-radius:2mm;padding:0 2mm;min-width:{share}mm;text-align:center;font-size:{size - 1.5}pt'>{a}</span>　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "values-underlined":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'><u>　{b}　</u></td></tr>" for a, b in pairs) + "</table>"
        if kind == "t-account":
            half = (len(pairs) + 1) // 2
            side = lambda part, edge: f"<td style='width:50%;vertical-align:top;{edge}'>" + "".join(f"<p style='margin:1mm 2mm'>{a}<br>　{b}</p>" for a, b in part) + "</td>"
            return f"<table class='plain' style='width:100%;font-size:{min(size, 10.5)}pt;border-top:1.2pt solid #000'><tr>{side(pairs[:half], 'border-right:1.2pt solid #000')}{side(pairs[half:], '')}</tr></table>"
        if kind == "zebra-cells":
            return f"<table style='width:{width}%;font-size:{size}pt;border:none'>" + "".join(f"<tr style='background:{'#e6e6e6' if n % 2 == 0 else '#fff'}'><td style='border:none;width:{share}%;{pad}'>{a}</td><td style='border:none;{pad}'>{b}</td></tr>" for n, (a, b) in enumerate(pairs)) + "</table>"
        if kind == "bracket-labels":
            return f"<table class='plain' style='font-size:{size}pt;width:{width}%'>" + "".join(f"<tr><td style='width:{share}%;{pad}'>［{a}］</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "three-line-cells":
            cell = lambda a, b: f"<td style='width:33%;height:15mm;vertical-align:middle;text-align:center;font-size:{size}pt'><div style='font-size:{max(6.5, size - 3.5)}pt'>{a}</div>{b}</td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "ruled-lines":
            return f"<div style='font-size:{size}pt;width:{width}%'>" + "".join(f"<p style='margin:0;padding:1.6mm 0;border-bottom:0.4pt solid #666'><span style='display:inline-block;width:{share}%'>{a}</span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "panel-left":
            return f"<table class='plain' style='width:100%;font-size:{min(size, 11)}pt'><tr><td style='width:26%;vertical-align:top;border-right:1pt solid #000;font-size:8pt'>ご確認のお願い<br>記載内容をお確かめください。</td><td style='padding-left:5mm'>" + "".join(f"<p style='margin:1.2mm 0'>{a}　{b}</p>" for a, b in pairs) + "</td></tr></table>"
        if kind == "big-values":
            return f"<table style='width:{max(width, 70)}%'>" + "".join(f"<tr><td style='width:{share}%;font-size:{size - 1}pt;{pad}'>{a}</td><td style='font-size:{size + 3}pt;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "two-by-two":
            cell = lambda a, b: f"<td style='width:50%;{pad};font-size:{min(size, 10.5)}pt'>{a}：{b}</td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "head-left-grey":
            return f"<table style='width:{width}%;font-size:{size}pt;border:1.5pt solid #000'>" + "".join(f"<tr><td style='width:{share}%;background:#ccc;text-align:right;{pad}'>{a}</td><td style='{pad};letter-spacing:1pt'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "dash-list":
            return f"<div style='font-size:{size}pt;margin-left:12mm'>" + "".join(f"<p style='margin:0.8mm 0'>－ {a} － {b}</p>" for a, b in pairs) + "</div>"
        if kind == "remark-column":
            notes = ["", "※1", "", "ご確認ください", "", "注2参照"]
            return f"<table style='width:100%;font-size:{min(size, 10.5)}pt'><tr><td style='width:30%;{pad}'>項目</td><td style='width:48%;{pad}'>内容</td><td style='{pad}'>備考</td></tr>" + "".join(f"<tr><td style='{pad}'>{a}</td><td style='{pad}'>{b}</td><td style='{pad};font-size:7.5pt'>{notes[n % len(notes)]}</td></tr>" for n, (a, b) in enumerate(pairs)) + "</table>"
        if kind == "label-on-line":
            return f"<div style='font-size:{size}pt;width:{width}%'>" + "".join(f"<p style='margin:2.4mm 0 0;font-size:7.5pt;color:#333'>{a}</p><p style='margin:0;border-bottom:0.5pt solid #000;padding-left:6mm'>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "corner-labels":
            cell = lambda a, b: f"<td style='width:50%;vertical-align:top;padding:0.8mm 1.5mm 2mm'><div style='font-size:6.8pt'>{a}</div><div style='text-align:center;font-size:{min(size, 11)}pt'>{b}</div></td>"
            return "<table style='width:100%'>" + "".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 2]) + "</tr>" for n in range(0, len(pairs), 2)) + "</table>"
        if kind == "colon-column":
            return f"<table class='plain' style='font-size:{size}pt'>" + "".join(f"<tr><td style='{pad};text-align:justify'>{a}</td><td style='padding:0'>：</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "grey-band-rows":
            return f"<div style='font-size:{size}pt;width:{max(width, 75)}%'>" + "".join(f"<div style='background:{('#e4e4e4', '#fff')[n % 2]};padding:1.3mm 3mm'><span style='display:inline-block;width:{share}%'>{a}</span>{b}</div>" for n, (a, b) in enumerate(pairs)) + "</div>"
        if kind == "heavy-left-rule":
            return f"<div style='border-left:2.5pt solid #000;padding-left:4mm;font-size:{size}pt'>" + "".join(f"<p style='margin:1mm 0'><b>{a}</b><span style='margin-left:5mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "rounded-cards":
            return "".join(f"<div style='display:inline-block;width:44%;border:0.6pt solid #444;border-radius:2mm;margin:1mm;padding:1mm 2mm;font-size:{min(size, 10.5)}pt'><span style='font-size:7pt'>{a}</span><br>{b}</div>" for a, b in pairs)
        if kind == "centre-stack":
            return f"<div style='text-align:center;font-size:{min(size, 10)}pt'>" + "".join(f"<p style='margin:1.4mm 0 0;font-size:7.5pt'>{a}</p><p style='margin:0'>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "double-rule-rows":
            return f"<table class='plain' style='width:{width}%;font-size:{size}pt'>" + "".join(f"<tr><td style='width:{share}%;border-bottom:2pt double #000;{pad}'>{a}</td><td style='border-bottom:2pt double #000;{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "left-grey-narrow":
            return f"<table style='width:{max(width, 60)}%;font-size:{min(size, 10)}pt'>" + "".join(f"<tr><td style='width:20mm;background:#ddd;font-size:7.5pt;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "bold-inline":
            return f"<div style='font-size:{size}pt;line-height:2'>" + "　".join(f"<span style='white-space:nowrap'><b>{a}</b> {b}</span>" for a, b in pairs) + "</div>"
        if kind == "three-by":
            cell = lambda a, b: f"<td style='width:33%;{pad};font-size:{min(size, 10)}pt'><b style='font-size:7.5pt'>{a}</b><br>{b}</td>"
            return "<table class='dots' style='width:100%'>" + "".join("<tr>" + "".join(cell(*pair) for pair in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "ruled-pairs-wide":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='border-bottom:0.6pt solid #888;margin:1mm 0;padding:0.6mm 0;display:flex;justify-content:space-between'><span>{a}</span><span>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "label-in-corner-box":
            return "".join(f"<div style='border:0.8pt solid #000;width:{max(width, 50)}%;margin:-0.4pt 0;padding:0 2mm 1mm;font-size:{min(size, 11)}pt'><span style='font-size:6.5pt;border:0.5pt solid #000;padding:0 1mm'>{a}</span><span style='margin-left:6mm'>{b}</span></div>" for a, b in pairs)
        if kind == "two-rows-grid":
            cell = lambda t, small: f"<td style='{pad};font-size:{7.5 if small else min(size, 9.5)}pt;text-align:center'>{t}</td>"
            out = ""
            for n in range(0, len(pairs), 4):
                part = pairs[n:n + 4]
                out += "<table style='width:100%;margin-bottom:2mm'><tr>" + "".join(cell(a, True) for a, _ in part) + "</tr><tr>" + "".join(cell(b, False) for _, b in part) + "</tr></table>"
            return out
        if kind == "square-marks":
            return f"<div style='font-size:{size}pt;line-height:1.9'>" + "".join(f"<p style='margin:0'>■ {a}<span style='display:inline-block;width:8mm'></span>{b}</p>" for a, b in pairs) + "</div>"
        if kind == "values-in-grey":
            return f"<div style='font-size:{size}pt'>" + "".join(f"<p style='margin:1.2mm 0'><span style='display:inline-block;width:46mm'>{a}</span><span style='background:#e4e4e4;padding:0.5mm 3mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "left-line-pairs":
            return f"<div style='border-left:3pt double #000;padding-left:4mm;font-size:{min(size, 11)}pt'>" + "".join(f"<p style='margin:0.8mm 0'><span style='font-size:8pt'>{a}</span>　<b>{b}</b></p>" for a, b in pairs) + "</div>"
        if kind == "double-frame":
            return f"<table style='width:{max(width, 55)}%;font-size:{min(size, 11)}pt;border:3pt double #000'>" + "".join(f"<tr><td style='width:{share}%;{pad}'>{a}</td><td style='{pad}'>{b}</td></tr>" for a, b in pairs) + "</table>"
        if kind == "tab-dots":
            return f"<div style='font-size:{min(size, 11)}pt'>" + "".join(f"<p style='margin:1mm 0'><span style='display:inline-block;width:40mm;border-bottom:0.8pt dotted #666'>{a}</span><span style='margin-left:4mm'>{b}</span></p>" for a, b in pairs) + "</div>"
        if kind == "two-lists":
            half = (len(pairs) + 1) // 2
            block = lambda part: "<td style='border:none;width:50%;vertical-align:top'>" + "".join(f"<p style='margin:1.2mm 0'><span style='font-size:8pt'>{a}</span><br>{b}</p>" for a, b in part) + "</td>"
            return f"<table style='width:100%;font-size:{min(size, 11)}pt'><tr>{block(pairs[:half])}{block(pairs[half:])}</tr></table>"
        if kind == "dark-row-heads":
            return f"<table style='width:100%;font-size:{min(size, 10)}pt'>" + "".join("<tr>" + "".join(f"<td style='background:#444;color:#fff;font-size:8pt;text-align:center'>{a}</td>" for a, _ in pairs[n:n + 3]) + "</tr><tr>" + "".join(f"<td style='text-align:center;{pad}'>{b}</td>" for _, b in pairs[n:n + 3]) + "</tr>" for n in range(0, len(pairs), 3)) + "</table>"
        if kind == "slanted-marks":
            return f"<div style='font-size:{min(size, 12)}pt;line-height:1.8'>" + "".join(f"<p style='margin:0'>／{a}／　{b}</p>" for a, b in pairs) + "</div>"
        if kind == "value-then-rule":
            return f"<div style='font-size:{min(size, 12)}pt'>" + "".join(f"<p style='margin:2mm 0 0'>{a}</p><p style='margin:0;padding-left:12mm;border-bottom:1pt solid #000'>{b}</p>" for a, b in pairs) + "</div>"
        # Running lines: pairs one after the other.
        out, line = [], []
        for a, b in pairs:
            line.append(f"{a}{rng.choice([' ', '　', '：'])}{b}")
            if rng.random() < 0.5:
                out.append(line)
                line = []
        return f'<div style="font-size:{size}pt">' + "".join(f"<p>{'　　'.join(x)}</p>" for x in out + [line] if x) + "</div>"

    def belongs(self, label):
        """0 for the person, 1 for key and dates, 2 for the insurer."""
        of = next((key for key in self.words if label == self.label(key)), "key")
        return 0 if of in ("name", "kana", "birth", "sex", "digits") else 2 if of in ("insurer", "issuer") else 1

    def people(self, kind, vs, digits):
        """A table of several people: a row each."""
        rng = self.rng
        heads = [("branch", lambda v, d: v["branch"]), ("birth", lambda v, d: v["birth"])] + ([("sex", lambda v, d: v["sex"])] if rng.random() < 0.5 else [])
        rng.shuffle(heads)
        name = rng.choice(["apart", "apart", "over", "under"])
        small = lambda text: f"<span style='font-size:7.5pt'>{text}</span>"
        columns = {"apart": [("name", lambda v, d: v["name"]), ("kana", lambda v, d: v["kana"])], "over": [(f"{self.words['name']}（カナ）", lambda v, d: f"{small(v['kana'])}<br>{v['name']}")],
                   "under": [(self.words["name"], lambda v, d: f"{v['name']}<br>{small(v['kana'])}")]}[name]
        heads = columns + heads if rng.random() < 0.6 else heads[:1] + columns + heads[1:]
        heads += [("digits", lambda v, d: self.style.masked(d))]
        head = "".join(f"<th>{self.label(h) if h in self.words else h}</th>" for h, _ in heads)
        body = "".join("<tr>" + "".join(f"<td>{f(v, d)}</td>" for _, f in heads) + "</tr>" for v, d in zip(vs, digits))
        return f'<table class="{"plain" if kind == "bare" else ""}" style="width:100%;font-size:{rng.choice([9, 9.5, 10])}pt"><tr>{head}</tr>{body}</table>'

    # MARK: surroundings

    def prose(self, most):
        texts = self.rng.sample(PROSE[self.which], self.rng.randrange(0, most + 1))
        # A sheet without the digits does not say that it shows them.
        return "".join(f"<p>{text}</p>" for text in texts if self.has_digits or not any(word in text for word in ("下4桁", "個人番号")))

    def head(self, v):
        rng, p = self.rng, v.person
        title = self.words["title"]
        title = rng.choice([f"<h1>{title}</h1>", f"<h1>{title}</h1>", f"<p class='big'>{title}</p>", f"<p class='c big' style='border:1pt solid #000;padding:2mm'>{title}</p>", f"<p class='big' style='background:#ddd;padding:1.5mm'>{title}</p>"])
        address = f"<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p>" if rng.random() < 0.4 else f"<p>{v['name']}　様</p>" if rng.random() < 0.4 else ""
        issuer = f"<p class='r'>{rng.choice(['令和6年10月1日<br>', '', '令和6年12月2日交付<br>'])}{v['issuer']}</p>" if rng.random() < 0.7 else ""
        return "".join(rng.choice([[address, issuer, title], [title, address, issuer], [issuer, title, address], [address, title, issuer]]))

    def card(self, v):
        """The part to cut out: the fields once more."""
        if self.rng.random() > 0.3:
            return ""
        key = f"記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}" if v.person["symbol"] else f"被保険者番号 {v['number']}"
        return f"<div class='card' style='margin:10mm {self.rng.choice(['0 0 auto', 'auto 0 0', '0 0 0'])}'><b>{WORDS[self.which]['title'][0]}</b><br>{key}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>"

    def apart(self, digits):
        """The last four outside the frame."""
        masked = self.style.masked(digits)
        return self.rng.choice([f"<p>登録されている個人番号の下4桁は次のとおりです。</p><p class='c big'>{masked}</p>", f"<p>{self.words['digits']}　{masked}</p>", f"<table style='margin:4mm auto'><tr><th>{self.words['digits']}</th></tr><tr><td class='c'>{masked}</td></tr></table>",
                                f"<p>{self.words['digits']}：<u>{masked}</u></p>", f"<table style='margin-top:4mm'><tr><th>{self.words['digits']}</th><td class='big'>{masked}</td></tr></table>"])


def single(kind, which):
    def draw(ps, ds, s, rng):
        c, v = Composer(rng, which, s, bool(ds[0])), values(ps[0], s)
        outside = ds[0] and rng.random() < 0.35
        pairs = c.pairs(v, None if outside else ds[0])
        insurer = c.insurer(v)
        pairs = rng.choice([lambda: insurer + pairs, lambda: pairs + insurer])()
        body = c.frame(kind, pairs) + (c.apart(ds[0]) if outside else "")
        foot = c.prose(2) + (f"<p class='r'>{v['issuer']}</p>" if rng.random() < 0.3 else "")
        if rng.random() < 0.12 and kind in ("rows", "bare", "lines", "leaders", "below"):
            halves = [f"<td style='width:38%;vertical-align:top'>{c.prose(4)}</td>", f"<td style='vertical-align:top'>{body}</td>"]
            return page(s, c.head(v) + f"<table class='plain' style='width:100%'><tr>{''.join(halves if rng.random() < 0.5 else halves[::-1])}</tr></table>" + foot, size="A4 landscape", pt=10)
        text = c.head(v) + c.prose(2) + body + foot + c.card(v)
        return page(s, text, size=rng.choice(["A4", "A4", "A4", "A4 landscape" if kind not in ("below",) else "A4"]), margin=rng.choice(["12mm", "16mm", "22mm"]), pt=rng.choice([9.5, 10, 10.5, 11]))
    return draw


def several(kind, which):
    def draw(ps, ds, s, rng):
        c, vs = Composer(rng, which, s, True), [values(p, s) for p in ps]
        head = vs[0]
        key = c.frame(rng.choice(["run", "rows", "double"]), [(c.label("symbol"), head["symbol"]), (c.label("number"), head["number"])] + c.insurer(head))
        if kind in ("rows", "bare"):
            body = c.people(kind, vs, ds)
        else:
            inner, order = rng.choice(["double", "bands", "run", "rows"]), rng.random()
            parts = []
            for v, d in zip(vs, ds):
                # Every person of a sheet in the same order.
                c.rng = random.Random(order)
                pairs = c.pairs(v, d, own_key=False)
                parts.append(c.frame(inner, [(c.label("branch"), v["branch"])] + pairs) + "<div style='height:3mm'></div>")
            body = "".join(parts)
        return page(s, c.head(head) + key + "<div style='height:3mm'></div>" + body + c.prose(2), size="A4 landscape" if kind in ("rows", "bare") else "A4", pt=rng.choice([9.5, 10, 10.5]))
    return draw


def table(which):
    kinds = ["rows", "bare", "dots", "double", "bands", "captions", "lines", "leaders", "below", "right", "run", "triple", "split", "grouped", "notes", "lined", "bilingual", "tags", "boxed"]
    kinds += ["dark", "sides", "counted", "stripes", "rules", "tiles", "colons", "legends", "headed", "pairs-free", "filled", "framed-value", "captions-under", "stepped", "circled", "namecard", "two-tables", "small-large", "sparse", "comma", "ledger-line", "quoted", "thick-frame", "half-and-half", "values-first", "underscored", "airy", "comb", "sidebar", "behind", "inverse-tags", "dotted-boxes", "two-columns-lines", "prose", "vertical-rules", "numbered", "three-over", "mono-dots", "value-boxes", "slash-lines", "shaded-values", "bracket-values", "two-up", "alternating", "footed", "wide-gap", "narrow-column", "outer-labels", "dashed", "three-columns", "big-digits", "guided", "label-rows", "grid", "vertical-list", "paragraphs", "tight-table", "side-note", "key-strip", "ghost-labels", "head-brackets", "four-columns", "digits-corner", "footnotes", "diagonal", "badge", "two-lines", "soft-boxes", "ruled-left", "tabbed", "brackets-frame", "value-right-edge", "split-label", "checker", "large-gap-rows", "banner", "ribbon", "two-tone", "inline-pairs", "over-under", "frame-each", "zigzag", "nested", "label-top-right", "vertical-heads", "pipes", "wrapped-labels", "side-bars", "slip-lines", "box-number", "four-cells", "after-brackets", "ruled-columns", "label-block", "check-rows", "centred-lines", "over-right", "column-rules", "wide-captions", "stub-labels", "letter-boxes", "brace", "hanging", "bubble", "index-tabs", "half-rules", "headed-pairs", "row-numbers", "label-under", "arrow-back", "striped-list", "corner-cells", "kana-over-cells", "plain-tabs", "centre-divider", "four-across", "shadow-box", "rowspan-groups", "label-chips", "values-underlined", "t-account", "zebra-cells", "bracket-labels", "three-line-cells", "ruled-lines", "panel-left", "big-values", "two-by-two", "head-left-grey", "dash-list", "remark-column", "label-on-line", "corner-labels", "colon-column", "grey-band-rows", "heavy-left-rule", "rounded-cards", "centre-stack", "double-rule-rows", "left-grey-narrow", "bold-inline", "three-by", "ruled-pairs-wide", "label-in-corner-box", "two-rows-grid", "square-marks", "values-in-grey", "left-line-pairs"] + (["double-frame", "tab-dots", "two-lists", "dark-row-heads", "slanted-marks", "value-then-rule"] if which == "held-out" else [])
    ordinary = [i for i in INSURERS[which] if i["kind"] not in ("city", "kouki")]
    out = {f"composed-{kind}": (single(kind, which), INSURERS[which], 1, NOTICE, True) for kind in kinds}
    out |= {"composed-none": (single("rows", which), INSURERS[which], 1, NOTICE, False)}
    return out | {f"composed-people-{kind}": (several(kind, which), ordinary, count, NOTICE, True) for kind, count in (("rows", 3), ("bare", 2), ("parts", 2))}
