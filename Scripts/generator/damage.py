"""What the post, the scanner and the fax do to a sheet. Every effect is seeded.

`KINDS` has an effect for each name: (image, rng, severity 1-3, context) -> image. The context holds the
resolution and the boxes of the digits and keys in pixels, for pens and labels that land on them.
"""

import cv2
import numpy as np

WHITE = (255, 255, 255)


def skew(image, degrees):
    h, w = image.shape[:2]
    m = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    return cv2.warpAffine(image, m, (w, h), flags=cv2.INTER_CUBIC, borderValue=WHITE)


def turn(image, degrees):
    return np.ascontiguousarray(np.rot90(image, k=-degrees // 90))


def noise(image, sigma, rng):
    return np.clip(image.astype(np.float32) + rng.normal(0, sigma, image.shape), 0, 255).astype(np.uint8)


def blur(image, sigma):
    return cv2.GaussianBlur(image, (0, 0), sigma)


def faint(image, level):
    return (255 - (255 - image.astype(np.float32)) * level).astype(np.uint8)


def shade(image, depth):
    h, w = image.shape[:2]
    ramp = 1 - depth * np.linspace(0, 1, w)[None, :, None] * np.linspace(0.3, 1, h)[:, None, None]
    return (image * ramp).astype(np.uint8)


def scale(image, factor):
    return cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def fold(image, at):
    out = image.astype(np.float32)
    h = image.shape[0]
    y = int(h * at)
    for offset in range(-6, 7):
        if 0 <= y + offset < h:
            out[y + offset] = np.clip(out[y + offset] * (0.82 + abs(offset) * 0.028), 0, 255)
    return out.astype(np.uint8)


def fax(image):
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    gray = cv2.GaussianBlur(gray, (0, 0), 0.8)
    return np.where(gray > 165, 255, 0).astype(np.uint8)


def stamp(image, picture, at, degrees=0):
    """Multiplies a stamp (dark on white) onto the sheet at a fraction of its size."""
    h, w = picture.shape[:2]
    m = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    picture = cv2.warpAffine(picture, m, (w, h), borderValue=WHITE)
    y, x = int(image.shape[0] * at[1]), int(image.shape[1] * at[0])
    h, w = min(h, image.shape[0] - y), min(w, image.shape[1] - x)
    area = image[y:y + h, x:x + w].astype(np.float32) * picture[:h, :w].astype(np.float32) / 255
    image[y:y + h, x:x + w] = area.astype(np.uint8)
    return image


def slip(image, picture, degrees, rng):
    """Sticks a slip of paper on the sheet, where little of the print is covered."""
    h, w = picture.shape[:2]
    m = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    cover = cv2.warpAffine(np.full((h, w), 255, np.uint8), m, (w, h)) > 127
    picture = cv2.warpAffine(picture, m, (w, h), borderValue=WHITE)
    spots = [(int(rng.uniform(0, max(1, image.shape[0] - h))), int(rng.uniform(0, max(1, image.shape[1] - w)))) for _ in range(24)]
    y, x = min(spots, key=lambda at: (image[at[0]:at[0] + h, at[1]:at[1] + w] < 128).sum())
    area = image[y:y + h, x:x + w]
    area[cover[:area.shape[0], :area.shape[1]]] = picture[:area.shape[0], :area.shape[1]][cover[:area.shape[0], :area.shape[1]]]
    return image


def jpeg(image, quality):
    return cv2.imdecode(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)


def warp(image, dx, dy):
    h, w = image.shape[:2]
    xs, ys = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    return cv2.remap(image, xs + dx(xs / w, ys / h) * w, ys + dy(xs / w, ys / h) * h, cv2.INTER_LINEAR, borderValue=WHITE)


def clouds(shape, rng, size):
    """Smooth noise from -1 to 1."""
    small = rng.normal(0, 1, (max(2, shape[0] // size), max(2, shape[1] // size))).astype(np.float32)
    big = cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return big / max(1e-6, np.abs(big).max())


def two_sheets(first, second, rng):
    """Both sheets on one glass: upright ones side by side, wide ones above each other."""
    gap = int(rng.uniform(0.01, 0.04) * first.shape[1])
    axis = 1 if first.shape[0] > first.shape[1] else 0
    size = max(first.shape[1 - axis], second.shape[1 - axis])

    def fitted(image, extra):
        pads = [[0, 0], [0, 0]]
        pads[1 - axis][1] = size - image.shape[1 - axis]
        pads[axis][1] = extra
        return cv2.copyMakeBorder(image, *pads[0], *pads[1], cv2.BORDER_CONSTANT, value=WHITE)

    return np.concatenate([fitted(first, gap), fitted(second, 0)], axis=axis)


# MARK: kinds

def k_clean(image, rng, s, c):
    return image


def k_scan(image, rng, s, c):
    return jpeg(noise(blur(skew(image, rng.uniform(-0.4, 0.4)), 0.5 * s), 3 * s, rng), 80 - 10 * s)


def k_skew(image, rng, s, c):
    return skew(image, rng.choice([-1, 1]) * rng.uniform(1.5 * s - 0.7, 1.6 * s))


def k_turn(image, rng, s, c):
    return turn(skew(image, rng.uniform(-0.5, 0.5) * s), int(rng.choice([90, 180, 270])))


def k_blur(image, rng, s, c):
    return blur(image, (0.9, 1.5, 2.1)[s - 1] * c["dpi"] / 300)


def k_noise(image, rng, s, c):
    return noise(image, (10, 20, 32)[s - 1], rng)


def k_jpeg(image, rng, s, c):
    return jpeg(image, (45, 28, 16)[s - 1])


def k_fax(image, rng, s, c):
    gray = blur(noise(image, 6 * s, rng), 0.7 + 0.2 * s)
    gray = cv2.cvtColor(gray, cv2.COLOR_BGR2GRAY)
    return cv2.cvtColor(np.where(gray > (150, 165, 180)[s - 1], 255, 0).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def k_faint(image, rng, s, c):
    return noise(faint(image, (0.5, 0.36, 0.26)[s - 1]), 3, rng)


def k_toner(image, rng, s, c):
    level = 0.75 + 0.25 * clouds(image.shape, rng, 160)
    level = 1 - (1 - level) * s * 0.55
    return (255 - (255 - image.astype(np.float32)) * level[..., None].clip(0.22, 1)).astype(np.uint8)


def k_fold(image, rng, s, c):
    for _ in range(s):
        y = rng.uniform(0.15, 0.85)
        image = fold(image, y)
        depth = 0.04 * s
        h = image.shape[0]
        ramp = np.ones(h, np.float32)
        at = int(y * h)
        span = int(0.12 * h)
        ramp[at:at + span] = 1 - depth * np.linspace(1, 0, len(ramp[at:at + span]))
        image = (image * ramp[:, None, None]).astype(np.uint8)
    return image


def k_curl(image, rng, s, c):
    a, phase = 0.0025 * s, rng.uniform(0, 6)
    return warp(image, lambda x, y: 0 * x, lambda x, y: a * np.sin(x * 3.1 + phase) * (0.4 + y))


def k_photo(image, rng, s, c):
    h, w = image.shape[:2]
    pad = int(0.03 * w)
    big = cv2.copyMakeBorder(image, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(96, 104, 110))
    H, W = big.shape[:2]
    jitter = lambda: rng.uniform(-1, 1, 2) * np.array([W, H]) * 0.011 * s
    src = np.float32([[0, 0], [W, 0], [W, H], [0, H]])
    dst = np.float32([p + jitter() for p in src])
    big = cv2.warpPerspective(big, cv2.getPerspectiveTransform(src, dst), (W, H), borderValue=(96, 104, 110))
    shadow = 1 - (0.12 + 0.1 * s) * (0.5 + 0.5 * clouds(big.shape, rng, 700))
    warm = np.array([0.93, 0.98, 1.0])
    return noise(blur(np.clip(big * shadow[..., None] * warm, 0, 255).astype(np.uint8), 0.5 + 0.25 * s), 2 + s, rng)


def k_bleed(image, rng, s, c):
    back = blur(cv2.flip(np.roll(image, int(0.02 * image.shape[0]), 0), 1), 2.2)
    return np.clip(image.astype(np.float32) - (255 - back.astype(np.float32)) * 0.09 * s, 0, 255).astype(np.uint8)


def k_stain(image, rng, s, c):
    out = image.astype(np.float32)
    for _ in range(s + 1):
        h, w = image.shape[:2]
        mask = np.zeros((h, w), np.float32)
        cv2.ellipse(mask, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), (int(rng.uniform(.05, .14) * w), int(rng.uniform(.04, .1) * h)), rng.uniform(0, 180), 0, 360, 1, -1)
        mask = cv2.GaussianBlur(mask, (0, 0), 12)
        out -= mask[..., None] * np.array([60, 34, 20]) * (0.5 + 0.25 * s)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_punch(image, rng, s, c):
    h, w = image.shape[:2]
    for y in np.linspace(0.5 - 0.13 * s, 0.5 + 0.13 * s, s + 1):
        cv2.circle(image, (int(0.028 * w), int(y * h)), int(0.011 * w), (40, 40, 40), -1)
    return image


def k_torn(image, rng, s, c):
    h, w = image.shape[:2]
    size = 0.05 * s * w
    points = [(0, 0), (int(size * 1.6), 0)] + [(int(size * 1.6 * (1 - t) + rng.uniform(-6, 6)), int(size * t + rng.uniform(-6, 6))) for t in np.linspace(0.1, 0.9, 9)] + [(0, int(size))]
    if rng.random() < 0.5:
        points = [(w - x, y) for x, y in points]
    cv2.fillPoly(image, [np.int32(points)], (30, 30, 30))
    return image


def k_staple(image, rng, s, c):
    h, w = image.shape[:2]
    x, y, l = int(rng.uniform(.03, .1) * w), int(rng.uniform(.02, .05) * h), int(0.028 * w)
    cv2.line(image, (x, y), (x + l, y + l // 3), (70, 70, 70), 3 + s)
    cv2.line(image, (x + 3, y + 8), (x + l + 3, y + l // 3 + 8), (190, 190, 190), 4 + s)
    return image


def k_border(image, rng, s, c):
    h, w = image.shape[:2]
    size = int(0.008 * s * w)
    image[:, :size] = 20
    image[h - size:, :] = 25
    return image


def k_lowdpi(image, rng, s, c):
    return image  # drawn at a lower resolution by the caller


def k_stamped(image, rng, s, c):
    degrees = rng.uniform(-3, 3) * s
    if c["stamp_at"]:
        return stamp(image, c["stamp_image"], c["stamp_at"], degrees)
    return slip(image, c["stamp_image"], degrees, rng)


def k_harsh(image, rng, s, c):
    image = skew(image, rng.uniform(-2, 2))
    image = faint(image, rng.uniform(0.5, 0.75))
    image = blur(image, rng.uniform(0.6, 0.95))
    image = fold(image, rng.uniform(0.2, 0.8))
    return jpeg(noise(image, rng.uniform(6, 13), rng), int(rng.uniform(35, 60)))


def k_pen(image, rng, s, c):
    for x0, y0, x1, y1 in c["targets"][:s]:
        h = y1 - y0
        colour = [(30, 30, 30), (120, 40, 20), (30, 30, 150)][int(rng.integers(3))]
        points = np.int32([(x0 + t * (x1 - x0), (y0 + y1) / 2 + rng.uniform(-0.5, 0.5) * h) for t in np.linspace(-0.1, 1.1, 5)])
        cv2.polylines(image, [points], False, colour, max(2, int(h * rng.uniform(0.08, 0.2))), cv2.LINE_AA)
    return image


def k_blot(image, rng, s, c):
    for x0, y0, x1, y1 in c["targets"][:s]:
        w, h = x1 - x0, y1 - y0
        cx = x0 + rng.uniform(0.1, 0.9) * w
        colour = [(20, 20, 20), (80, 80, 80), (250, 250, 250), (235, 240, 245)][int(rng.integers(4))]
        cv2.ellipse(image, (int(cx), int((y0 + y1) / 2)), (int(h * rng.uniform(0.25, 0.7)), int(h * rng.uniform(0.3, 0.7))), rng.uniform(0, 180), 0, 360, colour, -1)
    return image


def k_label(image, rng, s, c):
    for x0, y0, x1, y1 in c["targets"][:1]:
        h = y1 - y0
        x = int(x0 + rng.uniform(-0.3, 0.6) * (x1 - x0))
        y = int(y0 - rng.uniform(0.2, 1.0) * h)
        cv2.rectangle(image, (x, y), (x + int(h * 7), y + int(h * (1 + s))), (246, 248, 250), -1)
        cv2.rectangle(image, (x, y), (x + int(h * 7), y + int(h * (1 + s))), (150, 150, 150), 1)
    return image


def k_streak(image, rng, s, c):
    """Dust on the glass: lines down the whole page."""
    h, w = image.shape[:2]
    for _ in range(s * 2):
        x, level, wide = int(rng.uniform(0.02, 0.98) * w), rng.uniform(0.25, 0.8), max(1, int(rng.integers(1, 3) * c["dpi"] / 200))
        image[:, x:x + wide] = (image[:, x:x + wide] * level).astype(np.uint8)
    return image


def k_crumple(image, rng, s, c):
    """Creased all over and smoothed flat again."""
    h, w = image.shape[:2]
    height = clouds(image.shape, rng, 90) * 0.6 + clouds(image.shape, rng, 40) * 0.4
    dx, dy = np.gradient(height.astype(np.float32), axis=1), np.gradient(height.astype(np.float32), axis=0)
    strength = 60 * (1 + s) * c["dpi"] / 200
    x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    out = cv2.remap(image, x + dx * strength, y + dy * strength, cv2.INTER_LINEAR, borderValue=WHITE)
    light = np.clip(1 - (2 + 2 * s) * (dx + dy), 0.7, 1.05)
    return np.clip(out * light[..., None], 0, 255).astype(np.uint8)


def k_ghost(image, rng, s, c):
    """The scanner's feed slipped: the print stands twice, the second time weak and a little lower."""
    shift = np.roll(image, (int(rng.uniform(1, 2 + s) * c["dpi"] / 200), int(rng.uniform(-1, 1) * s)), (0, 1)).astype(np.float32)
    return np.clip(image.astype(np.float32) - (255 - shift) * 0.12 * s, 0, 255).astype(np.uint8)


def k_screen(image, rng, s, c):
    """A copier's screen of dots over the paper."""
    h, w = image.shape[:2]
    step = c["dpi"] / (60 + 10 * s)
    x, y = np.meshgrid(np.arange(w), np.arange(h))
    dots = (np.cos(2 * np.pi * (x + y) / step) + np.cos(2 * np.pi * (x - y) / step)) * 0.25 + 0.5
    return np.clip(image.astype(np.float32) - (dots * 22 * s)[..., None], 0, 255).astype(np.uint8)


def k_tape(image, rng, s, c):
    """Strips of yellowed tape over the sheet."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(s):
        y, size, lean = rng.uniform(0.05, 0.9) * h, 0.06 * w, rng.uniform(-0.2, 0.2) * h * 0.1
        mask = np.zeros((h, w), np.float32)
        cv2.fillPoly(mask, [np.int32([(0, y), (w, y + lean), (w, y + lean + size), (0, y + size)])], 1)
        out -= mask[..., None] * np.array([70, 30, 12]) * 0.8
        edge = np.zeros((h, w), np.float32)
        cv2.line(edge, (0, int(y)), (w, int(y + lean)), 1, 2)
        out -= edge[..., None] * 25
    return np.clip(out, 0, 255).astype(np.uint8)


def k_texture(image, rng, s, c):
    """Recycled paper: gray, with dark fibres."""
    h, w = image.shape[:2]
    out = image.astype(np.float32) * (0.9 - 0.05 * s) - 4 * s * (clouds(image.shape, rng, 12)[..., None] - 0.5)
    for _ in range(120 * s):
        x, y = int(rng.uniform(0, w)), int(rng.uniform(0, h))
        a, size = rng.uniform(0, np.pi), rng.uniform(4, 14) * c["dpi"] / 200
        cv2.line(out, (x, y), (int(x + size * np.cos(a)), int(y + size * np.sin(a))), (120, 120, 120), 1)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_shadow(image, rng, s, c):
    """A hard shadow over a corner of the sheet, as of a hand or a cover not quite shut."""
    h, w = image.shape[:2]
    mask = np.zeros((h, w), np.float32)
    x, y = rng.uniform(0.2, 0.8) * w, rng.uniform(0.2, 0.8) * h
    cv2.fillPoly(mask, [np.int32([(0, 0), (x, 0), (x * 0.7, y), (0, y * 1.3)])], 1)
    if rng.random() < 0.5:
        mask = mask[:, ::-1]
    mask = cv2.GaussianBlur(np.ascontiguousarray(mask), (0, 0), 3 + 4 * rng.random())
    return np.clip(image * (1 - mask * (0.15 + 0.13 * s))[..., None], 0, 255).astype(np.uint8)


def k_tint(image, rng, s, c):
    """Coloured paper."""
    colour = np.array([(0.82, 0.95, 1.0), (0.9, 0.82, 1.0), (1.0, 0.95, 0.82), (0.85, 1.0, 0.88)][int(rng.integers(4))])
    return np.clip(image * (1 - (1 - colour) * (0.4 + 0.3 * s)), 0, 255).astype(np.uint8)


def k_marker(image, rng, s, c):
    """Passages marked with a highlighter, some across what was to be marked."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(2 * s):
        x, y, long, high = rng.uniform(0.05, 0.7) * w, rng.uniform(0.05, 0.95) * h, rng.uniform(0.12, 0.4) * w, rng.uniform(0.01, 0.018) * h
        mask = np.zeros((h, w), np.float32)
        cv2.line(mask, (int(x), int(y)), (int(x + long), int(y + rng.uniform(-0.3, 0.3) * high)), 1, max(2, int(high)))
        colour = np.array([(0.45, 1.0, 1.0), (0.95, 0.65, 1.0), (0.6, 1.0, 0.6)][int(rng.integers(3))])
        out *= 1 - mask[..., None] * (1 - colour)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_banding(image, rng, s, c):
    """An inkjet whose nozzles are clogged: light lines through the print at a steady step."""
    h = image.shape[0]
    step, level = int(rng.uniform(0.12, 0.3) * c["dpi"]), 0.35 + 0.15 * s
    wide, start = max(1, round(c["dpi"] / 150)), int(rng.integers(0, 40))
    out = image.astype(np.float32)
    for y in range(start, h - wide, step):
        out[y:y + wide] = 255 - (255 - out[y:y + wide]) * (1 - level)
    return out.astype(np.uint8)


def k_thick(image, rng, s, c):
    """Copied too dark: strokes run together."""
    size = max(2, round((1 + 0.5 * s) * c["dpi"] / 200))
    return blur(cv2.erode(image, np.ones((size, size), np.uint8)), 0.6)


def k_thin(image, rng, s, c):
    """Copied too light: strokes wear through."""
    soft = blur(image, 0.5 * c["dpi"] / 200).astype(np.float32)
    return np.clip((soft - 40 - 18 * s) * 255 / (255 - 40 - 18 * s) + 26 * s, 0, 255).astype(np.uint8)


def k_lens(image, rng, s, c):
    """A phone's lens: straight lines bow outward."""
    a = 0.006 * s
    return warp(image, lambda x, y: a * (x - 0.5) * ((x - 0.5) ** 2 + (y - 0.5) ** 2) * 4, lambda x, y: a * (y - 0.5) * ((x - 0.5) ** 2 + (y - 0.5) ** 2) * 4)


def k_film(image, rng, s, c):
    """Part of the sheet seen through an envelope's window: milky, with a glare."""
    h, w = image.shape[:2]
    x0, y0, x1, y1 = int(rng.uniform(0, 0.3) * w), int(rng.uniform(0, 0.4) * h), int(rng.uniform(0.6, 1) * w), int(rng.uniform(0.5, 0.9) * h)
    out = image.astype(np.float32)
    part = out[y0:y1, x0:x1]
    x, y = np.meshgrid(np.linspace(-1, 1, part.shape[1]), np.linspace(-1, 1, part.shape[0]))
    glare = np.exp(-((x * 0.8 + y * 0.6 - rng.uniform(-0.5, 0.5)) ** 2) / 0.05)[..., None] * 25 * s
    out[y0:y1, x0:x1] = np.clip(255 - (255 - part) * (0.8 - 0.12 * s) - 6 * s + glare, 0, 250)
    return out.astype(np.uint8)


def k_smear(image, rng, s, c):
    """Rain on the print: the ink of some spots has run downwards."""
    out = image.copy()
    h, w = image.shape[:2]
    for _ in range(2 * s):
        x, y, wide, high = int(rng.uniform(0, 0.85) * w), int(rng.uniform(0, 0.9) * h), int(rng.uniform(0.04, 0.14) * w), int(rng.uniform(0.03, 0.08) * h)
        part = image[y:y + high, x:x + wide].astype(np.float32)
        run = cv2.blur(part, (1, max(3, int((2 + 3 * s) * c["dpi"] / 200))), anchor=(0, -1))
        mask = np.zeros(part.shape[:2], np.float32)
        cv2.ellipse(mask, (part.shape[1] // 2, part.shape[0] // 2), (int(part.shape[1] * 0.42), int(part.shape[0] * 0.42)), 0, 0, 360, 1, -1)
        mask = cv2.GaussianBlur(mask, (0, 0), 4)[..., None]
        out[y:y + high, x:x + wide] = (part * (1 - mask) + np.minimum(part * 0.4 + run * 0.6, 250) * mask).astype(np.uint8)
    return out


def k_motion(image, rng, s, c):
    """The camera moved: blurred along one direction."""
    size = max(2, int((1 + s) * c["dpi"] / 200))
    kernel = np.zeros((2 * size + 1, 2 * size + 1), np.float32)
    a = rng.uniform(0, np.pi)
    cv2.line(kernel, (int(size - size * np.cos(a) / 2), int(size - size * np.sin(a) / 2)), (int(size + size * np.cos(a) / 2), int(size + size * np.sin(a) / 2)), 1, 1)
    return cv2.filter2D(image, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)


def k_cropped(image, rng, s, c):
    """Put askew on the glass: a margin is cut off, a dark edge shows on the other side."""
    h, w = image.shape[:2]
    dx, dy = int(rng.choice([-1, 1]) * 0.012 * s * w), int(rng.choice([-1, 1]) * 0.012 * s * h)
    return cv2.warpAffine(image, np.float32([[1, 0, dx], [0, 1, dy]]), (w, h), borderValue=(70, 70, 70))


def k_notes(image, rng, s, c):
    """Somebody wrote on the margins and ticked lines with a pencil."""
    h, w = image.shape[:2]
    for _ in range(3 * s):
        x, y, size = rng.uniform(0.02, 0.1) * w if rng.random() < 0.6 else rng.uniform(0.75, 0.95) * w, rng.uniform(0.05, 0.95) * h, 0.012 * w
        points = np.int32([(x, y), (x + size * 0.5, y + size * 0.6), (x + size * 1.6, y - size * rng.uniform(0.6, 1.2))])
        cv2.polylines(image, [points], False, (110, 110, 110), max(1, int(c["dpi"] / 130)), cv2.LINE_AA)
    return image


def k_postmark(image, rng, s, c):
    """A round postmark in black, its lines running out to the side."""
    h, w = image.shape[:2]
    layer = np.full_like(image, 255)
    x, y, r = int(rng.uniform(0.1, 0.9) * w), int(rng.uniform(0.04, 0.3) * h), int(0.055 * w)
    thick = max(1, int(c["dpi"] / 100))
    cv2.circle(layer, (x, y), r, (60, 60, 60), thick, cv2.LINE_AA)
    cv2.putText(layer, "6.10.15", (x - int(r * 0.7), y + int(r * 0.15)), cv2.FONT_HERSHEY_SIMPLEX, r / 60, (60, 60, 60), thick, cv2.LINE_AA)
    for k in range(-2, 3):
        points = np.int32([(x + r + t * 1.4 * r, y + k * r * 0.28 + 0.07 * r * np.sin(t * 9)) for t in np.linspace(0, 1, 20)])
        cv2.polylines(layer, [points], False, (80, 80, 80), thick, cv2.LINE_AA)
    return (image.astype(np.float32) * layer.astype(np.float32) / 255).astype(np.uint8)


def k_dither(image, rng, s, c):
    """A copy in black and white whose grays are scattered dots."""
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    gray = 255 - (255 - gray) * (1 - 0.08 * s)
    out = np.where(gray + rng.uniform(-1, 1, gray.shape) * (40 + 20 * s) > 140, 255, 0).astype(np.uint8)
    return cv2.cvtColor(blur(out, 0.5), cv2.COLOR_GRAY2BGR)


def k_flash(image, rng, s, c):
    """A flash: bright in one place, dark at the rim."""
    h, w = image.shape[:2]
    x, y = np.meshgrid(np.linspace(0, 1, w, dtype=np.float32), np.linspace(0, 1, h, dtype=np.float32))
    distance = np.hypot(x - rng.uniform(0.3, 0.7), y - rng.uniform(0.3, 0.7))
    light = 1.12 - 0.28 * s * distance
    glow = np.exp(-(distance / 0.13) ** 2) * 0.22 * s
    return np.clip(image * light[..., None] * (1 - glow[..., None]) + 255 * glow[..., None], 0, 255).astype(np.uint8)


def k_dogear(image, rng, s, c):
    """A corner folded over the print."""
    h, w = image.shape[:2]
    size = int(0.07 * s * w)
    right = rng.random() < 0.5
    corner = [(w, 0), (w - size, 0), (w, size)] if right else [(0, 0), (size, 0), (0, size)]
    flap = [(w - size, 0), (w, size), (w - size, size)] if right else [(size, 0), (0, size), (size, size)]
    cv2.fillPoly(image, [np.int32(corner)], (45, 45, 45))
    cv2.fillPoly(image, [np.int32(flap)], (236, 238, 240))
    cv2.polylines(image, [np.int32(flap)], True, (150, 150, 150), 2, cv2.LINE_AA)
    return image


def k_rolled(image, rng, s, c):
    """Came rolled up: the page bends like a wave from top to bottom, with shading."""
    phase, a = rng.uniform(0, 6), 0.0022 * s
    out = warp(image, lambda x, y: a * np.sin(y * 4.4 + phase), lambda x, y: 0 * y)
    ramp = 1 - 0.05 * s * (0.5 + 0.5 * np.sin(np.linspace(0, 9, image.shape[0]) + phase))
    return (out * ramp[:, None, None]).astype(np.uint8)


def k_grease(image, rng, s, c):
    """Fingers left grease: the paper is darker there and the other side shows through."""
    h, w = image.shape[:2]
    back = blur(cv2.flip(image, 1), 1.8).astype(np.float32)
    out = image.astype(np.float32)
    for _ in range(2 * s):
        mask = np.zeros((h, w), np.float32)
        cv2.circle(mask, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), int(rng.uniform(0.02, 0.05) * w), 1, -1)
        mask = cv2.GaussianBlur(mask, (0, 0), 6)[..., None]
        out -= mask * ((255 - back) * 0.25 + 14)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_carbon(image, rng, s, c):
    """The second sheet of a carbon set: blue, soft, weak where the ball pressed less."""
    level = 0.72 - 0.1 * s + 0.2 * clouds(image.shape, rng, 60)
    gray = cv2.cvtColor(blur(image, 0.5 * c["dpi"] / 200), cv2.COLOR_BGR2GRAY).astype(np.float32)
    ink = (255 - gray) * np.clip(level, 0.25, 1)
    return np.clip(np.stack([255 - ink * 0.55, 255 - ink * 0.85, 255 - ink], -1), 0, 255).astype(np.uint8)


def k_window(image, rng, s, c):
    """Scanned in its envelope: only a window's frame lies over the page, casting a line of shadow."""
    h, w = image.shape[:2]
    x0, y0, x1, y1 = int(rng.uniform(0.03, 0.1) * w), int(rng.uniform(0.03, 0.1) * h), int(rng.uniform(0.9, 0.97) * w), int(rng.uniform(0.9, 0.97) * h)
    thick = max(2, int((1 + s) * c["dpi"] / 100))
    out = image.copy()
    cv2.rectangle(out, (x0, y0), (x1, y1), (150, 150, 150), thick)
    mask = np.ones((h, w), bool)
    mask[y0:y1, x0:x1] = False
    out[mask] = (out[mask].astype(np.float32) * (1 - 0.06 * s)).astype(np.uint8)
    return out


def k_sharpened(image, rng, s, c):
    """A scanner that sharpens too much: halos around the print."""
    soft = blur(image, 1.2 * c["dpi"] / 200).astype(np.float32)
    return np.clip(soft + (image - blur(soft.astype(np.uint8), 2.0).astype(np.float32)) * (0.8 + 0.5 * s), 0, 255).astype(np.uint8)


def k_barrelstain(image, rng, s, c):
    """A ring of coffee."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(s):
        mask = np.zeros((h, w), np.float32)
        cv2.circle(mask, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), int(rng.uniform(0.06, 0.11) * w), 1, int(0.008 * w))
        mask = cv2.GaussianBlur(mask, (0, 0), 3)[..., None]
        out -= mask * np.array([90, 62, 40])
    return np.clip(out, 0, 255).astype(np.uint8)


def k_inkjet(image, rng, s, c):
    """Printed with blocked nozzles: fine white lines through the print, ink a little run."""
    out = blur(image, 0.4 + 0.2 * s)
    step = max(6, int(c["dpi"] / rng.uniform(9, 16)))
    for y in range(int(rng.uniform(0, step)), out.shape[0], step):
        out[y:y + 1] = 255 - ((255 - out[y:y + 1]) * (1 - 0.28 * s)).astype(np.uint8)
    return out


def k_rain(image, rng, s, c):
    """Drops of rain: round spots where the ink ran."""
    h, w = image.shape[:2]
    run = blur(image, 2.2 * c["dpi"] / 200).astype(np.float32)
    mask = np.zeros((h, w), np.float32)
    for _ in range(9 * s):
        cv2.circle(mask, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), int(rng.uniform(0.006, 0.018) * w), 1, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), 3)[..., None]
    return np.clip(image * (1 - mask) + (run * 0.97) * mask, 0, 255).astype(np.uint8)


def k_clip(image, rng, s, c):
    """A paper clip left on the sheet, and its shadow."""
    h, w = image.shape[:2]
    unit = c["dpi"] / 25.4
    for _ in range(s):
        x, y = int(rng.uniform(0.1, 0.9) * w), 0 if rng.random() < 0.6 else int(h - 26 * unit)
        for dx, gray in ((int(0.8 * unit), 190), (0, 95)):
            cv2.ellipse(image, (x + dx, y + int(6 * unit)), (int(3 * unit), int(3 * unit)), 0, 180, 360, (gray,) * 3, max(2, int(0.9 * unit)), cv2.LINE_AA)
            cv2.line(image, (x + dx - int(3 * unit), y + int(6 * unit)), (x + dx - int(3 * unit), y + int(24 * unit)), (gray,) * 3, max(2, int(0.9 * unit)), cv2.LINE_AA)
            cv2.line(image, (x + dx + int(3 * unit), y + int(6 * unit)), (x + dx + int(3 * unit), y + int(20 * unit)), (gray,) * 3, max(2, int(0.9 * unit)), cv2.LINE_AA)
    return image


def k_thermal(image, rng, s, c):
    """Thermal paper: gray ground that darkens to one edge, print in bands of uneven strength."""
    h, w = image.shape[:2]
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    bands = 0.75 + 0.2 * np.sin(np.linspace(0, rng.uniform(20, 50), h) + rng.uniform(0, 6))
    out = 255 - (255 - gray) * (bands[:, None] - 0.1 * s)
    out -= np.linspace(0, 22 * s, w)[None, :] if rng.random() < 0.5 else np.linspace(22 * s, 0, w)[None, :]
    return cv2.cvtColor(np.clip(out + rng.normal(0, 3, gray.shape), 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def k_creases(image, rng, s, c):
    """Crumpled and smoothed out: many straight creases where the ink broke off."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(5 + 4 * s):
        a, b = (int(rng.uniform(0, w)), int(rng.uniform(0, h))), (int(rng.uniform(0, w)), int(rng.uniform(0, h)))
        cv2.line(out, a, b, (226, 226, 226), max(1, int(c["dpi"] / 150)), cv2.LINE_AA)
        cv2.line(out, (a[0] + 2, a[1] + 2), (b[0] + 2, b[1] + 2), (246, 246, 246), 1, cv2.LINE_AA)
    return out


def k_desk(image, rng, s, c):
    """A photo on a wooden desk: perspective, warm light, the grain around the sheet."""
    h, w = image.shape[:2]
    m = 0.02 + 0.015 * s
    corners = np.float32([(w * rng.uniform(m, 2 * m), h * rng.uniform(m, 2 * m)), (w * (1 - rng.uniform(m, 2 * m)), h * rng.uniform(m, 2 * m)),
                          (w * (1 - rng.uniform(m, 2 * m)), h * (1 - rng.uniform(m, 2 * m))), (w * rng.uniform(m, 2 * m), h * (1 - rng.uniform(m, 2 * m)))])
    grain = 88 + 14 * np.sin(np.linspace(0, 90, h)[:, None] + 3 * clouds((h, w), rng, 80)) + rng.normal(0, 3, (h, w))
    desk = np.stack([grain * 0.55, grain * 0.8, grain * 1.15], -1)
    move = cv2.getPerspectiveTransform(np.float32([(0, 0), (w, 0), (w, h), (0, h)]), corners)
    sheet = cv2.warpPerspective(image, move, (w, h)).astype(np.float32)
    mask = cv2.warpPerspective(np.ones((h, w), np.float32), move, (w, h))[..., None]
    light = np.linspace(1.02, 1 - 0.1 * s, w)[None, :, None] * np.array([0.93, 0.98, 1.0])
    return np.clip((sheet * mask + desk * (1 - mask)) * light, 0, 255).astype(np.uint8)


def k_sunfade(image, rng, s, c):
    """Lay in the sun: the print pales towards one side."""
    h, w = image.shape[:2]
    ramp = np.linspace(1, 1 - 0.26 * s, w)[None, :, None]
    ramp = ramp if rng.random() < 0.5 else ramp[:, ::-1]
    return np.clip(252 - (252 - image.astype(np.float32)) * ramp, 0, 255).astype(np.uint8)


def k_specks(image, rng, s, c):
    """Toner spatter: many small black specks."""
    h, w = image.shape[:2]
    for _ in range(140 * s):
        cv2.circle(image, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), max(1, int(rng.uniform(0.4, 1.2) * c["dpi"] / 200)), (int(rng.uniform(20, 90)),) * 3, -1, cv2.LINE_AA)
    return image


def k_mold(image, rng, s, c):
    """Damp: brown clouds over the paper."""
    cloud = np.clip(clouds(image.shape, rng, 90) - 0.45, 0, 1)[..., None] * 2
    return np.clip(image.astype(np.float32) - cloud * np.array([70, 45, 28]) * s / 2, 0, 255).astype(np.uint8)


def k_askew(image, rng, s, c):
    """Fed askew: leaning some degrees, black where no paper lay."""
    h, w = image.shape[:2]
    angle = rng.uniform(1.5, 1.6 + 1.1 * s) * (1 if rng.random() < 0.5 else -1)
    move = cv2.getRotationMatrix2D((w / 2, h / 2), angle, 0.97)
    return cv2.warpAffine(image, move, (w, h), borderValue=(25, 25, 25))


def k_shifted(image, rng, s, c):
    """Moved while it was copied: a pale second image beside the first."""
    dx, dy = int(rng.uniform(2, 3 + 2 * s) * c["dpi"] / 200), int(rng.uniform(1, 3) * c["dpi"] / 200)
    second = cv2.warpAffine(image, np.float32([[1, 0, dx], [0, 1, dy]]), (image.shape[1], image.shape[0]), borderValue=(255, 255, 255))
    return np.minimum(image, 255 - ((255 - second) * (0.14 + 0.1 * s)).astype(np.uint8))


def k_moire(image, rng, s, c):
    """A copy through a halftone: waves of gray over everything."""
    h, w = image.shape[:2]
    x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    a = rng.uniform(0.2, 0.9)
    wave = np.sin(x * a * 0.35 + y * 0.12) + np.sin(y * 0.31 - x * 0.05)
    return np.clip(image.astype(np.float32) - 8 * s * (1 + wave[..., None]), 0, 255).astype(np.uint8)


def k_bandaid(image, rng, s, c):
    """Mended with yellowed tape across a tear."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(s):
        y, tall = int(rng.uniform(0.05, 0.9) * h), int(c["dpi"] * 0.6)
        out[y:y + tall] = out[y:y + tall] * np.array([0.74, 0.9, 0.96])
        cv2.line(out, (0, y + tall // 2), (w, y + tall // 2 + int(rng.uniform(-20, 20))), (205, 205, 205), 2, cv2.LINE_AA)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_coarse(image, rng, s, c):
    """Printed in draft mode: every third dot row missing, gray."""
    out = blur(image, 0.5)
    out[::3] = 255 - ((255 - out[::3]) * (0.62 - 0.12 * s)).astype(np.uint8)
    return blur(out, 0.4)


def k_vignette(image, rng, s, c):
    """A phone's photo from above: dark corners, warm, a little soft."""
    h, w = image.shape[:2]
    x, y = np.meshgrid(np.linspace(-1, 1, w, dtype=np.float32), np.linspace(-1, 1, h, dtype=np.float32))
    light = 1.02 - 0.13 * s * (x ** 2 + y ** 2)
    return np.clip(blur(image, 0.4 * s) * light[..., None] * np.array([0.9, 0.97, 1.0]), 0, 255).astype(np.uint8)


def k_envelope(image, rng, s, c):
    """Scanned with the folds of a letter opened: three panels, each in light and at an angle of its own."""
    h, w = image.shape[:2]
    out, at = [], 0
    for end in (h // 3, 2 * h // 3, h):
        part = image[at:end]
        turn = cv2.getRotationMatrix2D((w / 2, (end - at) / 2), rng.uniform(-0.35, 0.35) * s, 1)
        part = cv2.warpAffine(part, turn, (w, end - at), borderMode=cv2.BORDER_REPLICATE)
        shade = np.linspace(1, 1 - 0.07 * s, end - at, dtype=np.float32)[:, None, None]
        out.append(np.clip(part * shade, 0, 255).astype(np.uint8))
        at = end
    return blur(np.concatenate(out), 0.5)


def k_photocopy(image, rng, s, c):
    """A copy of a copy: hard, spotted, edges eaten."""
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    for _ in range(s):
        gray = cv2.GaussianBlur(gray, (0, 0), 0.9)
        gray = np.clip((gray.astype(np.float32) - 128) * 1.9 + 140, 0, 255)
        gray = np.clip(gray + rng.normal(0, 9, gray.shape), 0, 255).astype(np.uint8)
    return cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR)


def k_highlightpen(image, rng, s, c):
    """Ticked off by a clerk in pencil at the margins, lines drawn lightly beside the text."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(2 * s):
        x, y = int(rng.uniform(0.02, 0.1) * w), int(rng.uniform(0.1, 0.9) * h)
        cv2.polylines(out, [np.array([[x, y], [x + 12, y + 18], [x + 46, y - 30]], np.int32)], False, (120, 120, 120), 3, cv2.LINE_AA)
    return blur(out, 0.5)


def k_wet(image, rng, s, c):
    """Wetted and dried: ink run, paper cockled."""
    h, w = image.shape[:2]
    x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    wave = 1.6 * s * np.sin(y / (0.05 * h)) * np.sin(x / (0.11 * w))
    out = cv2.remap(image, x, y + wave, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    run = cv2.blur(out, (1, 5 + 4 * s))
    return np.minimum(out, (0.35 * run + 0.65 * out)).astype(np.uint8)


def k_lightbox(image, rng, s, c):
    """Photographed on a desk from a slant, bright lamp on one side."""
    h, w = image.shape[:2]
    d = 0.018 * s
    a = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    b = np.array([[d * w, d * h], [w * (1 - d), 0.4 * d * h], [w, h * (1 - d)], [0, h]], np.float32)
    out = cv2.warpPerspective(image, cv2.getPerspectiveTransform(a, b), (w, h), borderValue=(176, 182, 188))
    light = np.linspace(0.72, 1.06, w, dtype=np.float32)[None, :, None]
    return np.clip(blur(out, 0.4 * s) * light + rng.normal(0, 2.5, out.shape), 0, 255).astype(np.uint8)


def k_hand(image, rng, s, c):
    """A phone's picture with the shadow of the hand that holds it, warm light."""
    h, w = image.shape[:2]
    mask = np.zeros((h, w), np.float32)
    cv2.ellipse(mask, (int(rng.uniform(0.2, 0.9) * w), int(rng.uniform(0.3, 0.9) * h)), (int(0.35 * w), int(0.22 * h)), rng.uniform(0, 180), 0, 360, 1.0, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), 0.04 * w)
    out = image * (1 - 0.14 * s * mask[..., None]) * np.array([0.88, 0.96, 1.0])
    return np.clip(blur(out.astype(np.uint8), 0.35 * s), 0, 255).astype(np.uint8)


def k_sticky(image, rng, s, c):
    """A yellow note stuck on a margin or over empty paper."""
    h, w = image.shape[:2]
    out, side = image.copy(), int(c["dpi"] * (0.8 + 0.3 * s))
    x, y = int(rng.uniform(0, 1) * (w - side)), int(rng.uniform(0.62, 0.98) * h) - side // 2
    y = min(max(y, 0), h - side)
    out[y:y + side, x:x + side] = (140, 235, 250)
    cv2.putText(out, "OK", (x + side // 4, y + side // 2), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, side / 110, (90, 40, 20), 3, cv2.LINE_AA)
    return blur(out, 0.5)


def k_dropout(image, rng, s, c):
    """A scanner's dead elements: thin light columns."""
    out = image.copy()
    for _ in range(3 * s):
        x = int(rng.uniform(0.05, 0.95) * image.shape[1])
        out[:, x:x + 2] = 255
    return blur(out, 0.5)


def k_newsprint(image, rng, s, c):
    """Recycled paper: gray, fibres."""
    h, w = image.shape[:2]
    out = image.astype(np.float32) * (0.9 - 0.05 * s)
    for _ in range(140 * s):
        x, y, a = rng.uniform(0, w), rng.uniform(0, h), rng.uniform(0, 6.28)
        cv2.line(out, (int(x), int(y)), (int(x + 14 * np.cos(a)), int(y + 14 * np.sin(a))), (150, 155, 160), 1, cv2.LINE_AA)
    return np.clip(out + rng.normal(0, 3, out.shape), 0, 255).astype(np.uint8)


def k_oldtoner(image, rng, s, c):
    """A worn drum: print unevenly light in broad stripes."""
    w = image.shape[1]
    x = np.arange(w, dtype=np.float32)
    keep = 1 - 0.2 * s * (0.5 + 0.5 * np.sin(x / (0.07 * w) + rng.uniform(0, 6)))
    return (255 - (255 - blur(image, 0.5)) * keep[None, :, None]).astype(np.uint8)


def k_glare(image, rng, s, c):
    """A lamp mirrored on glossy paper: a pale band through the print."""
    h, w = image.shape[:2]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :]
    place = y - rng.uniform(0.1, 0.4) - rng.uniform(-0.3, 0.3) * x
    pale = 0.28 * s * np.exp(-((place / 0.05) ** 2))
    return blur((255 - (255 - image) * (1 - np.clip(pale, 0, 0.75))[..., None]).astype(np.uint8), 0.4)


def k_jitter(image, rng, s, c):
    """A feed that trembles: rows a little off to either side."""
    h, w = image.shape[:2]
    shift = np.cumsum(rng.normal(0, 0.12 * s, h)).astype(np.float32)
    shift = (shift - cv2.blur(shift[:, None], (1, 181))[:, 0]) * c["dpi"] / 200
    x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    return cv2.remap(image, x + np.clip(shift, -2.5, 2.5)[:, None], y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def k_stretch(image, rng, s, c):
    """A sheet that slipped in the feed: some of it drawn out, some of it pressed together."""
    h, w = image.shape[:2]
    y = np.arange(h, dtype=np.float32)
    bent = y + 0.004 * s * h * np.sin(y / h * rng.uniform(8, 18) + rng.uniform(0, 6))
    x, yy = np.meshgrid(np.arange(w, dtype=np.float32), bent.astype(np.float32))
    return blur(cv2.remap(image, x, yy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), 0.4)


def k_sleeve(image, rng, s, c):
    """Scanned in a plastic sleeve: slanting reflections, a veil over all."""
    h, w = image.shape[:2]
    x, y = np.meshgrid(np.linspace(0, 1, w, dtype=np.float32), np.linspace(0, 1, h, dtype=np.float32))
    lines = np.exp(-(((x + 0.6 * y - rng.uniform(0.2, 1.2)) / 0.03) ** 2)) + np.exp(-(((x + 0.6 * y - rng.uniform(0.2, 1.2)) / 0.012) ** 2))
    veil = 0.06 * s + 0.1 * s * lines
    return blur((255 - (255 - image) * (1 - np.clip(veil, 0, 0.6))[..., None]).astype(np.uint8), 0.3 * s)


def k_mono(image, rng, s, c):
    """Black and white by each part's own level, as multifunction printers do it."""
    gray = cv2.cvtColor(blur(image, 0.5), cv2.COLOR_BGR2GRAY)
    size = int(c["dpi"] / 4) | 1
    out = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, size, 14 + 4 * s)
    return cv2.cvtColor(out, cv2.COLOR_GRAY2BGR)


def k_brightness(image, rng, s, c):
    """A lamp that dies along the way: the lower part of the scan dark."""
    h = image.shape[0]
    level = 1 - 0.16 * s * np.clip((np.arange(h, dtype=np.float32) / h - rng.uniform(0.1, 0.4)) * 2, 0, 1)
    return np.clip(image * level[:, None, None], 0, 255).astype(np.uint8)


def k_fibre(image, rng, s, c):
    """Hairs and fibres on the glass."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(4 * s):
        x, y, a = rng.uniform(0, w), rng.uniform(0, h), rng.uniform(0, 6.28)
        points = np.int32([(x + t * 60 * np.cos(a + t * 1.5), y + t * 60 * np.sin(a + t * 1.5)) for t in np.linspace(0, 1, 9)])
        cv2.polylines(out, [points], False, (110, 110, 110), 1, cv2.LINE_AA)
    return blur(out, 0.4)


def k_halftone(image, rng, s, c):
    """Printed again on a laser printer that screens gray: pale print becomes dots."""
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    h, w = gray.shape
    x, y = np.meshgrid(np.arange(w), np.arange(h))
    screen = 30 * np.sin(x * 1.9) * np.sin(y * 1.9)
    out = np.where(gray + screen > 150, 255, 20).astype(np.uint8)
    return cv2.cvtColor(blur(out, 0.6), cv2.COLOR_GRAY2BGR)


def k_tracks(image, rng, s, c):
    """Marks of rollers: pale gray bands down the sheet."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(2 * s):
        x, wide = int(rng.uniform(0, w)), int(rng.uniform(0.01, 0.03) * w)
        out[:, x:x + wide] *= rng.uniform(0.82, 0.94)
    return blur(np.clip(out, 0, 255).astype(np.uint8), 0.4)


def k_soaked(image, rng, s, c):
    """Dried after rain: waves of gray and print a little run."""
    shade = clouds(image.shape, rng, 120)
    out = blur(image, 0.45 * s).astype(np.float32) * (1 - 0.1 * s * np.clip(shade, 0, 1))[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_backlit(image, rng, s, c):
    """Photographed against the light: gray paper, a bright side and low contrast."""
    h, w = image.shape[:2]
    slope = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
    if rng.random() < 0.5:
        slope = slope[:, ::-1]
    out = image.astype(np.float32) * (0.62 - 0.06 * s) + 40 + 50 * slope
    return np.clip(blur(out.astype(np.uint8), 0.4), 0, 255).astype(np.uint8)


def k_stapleholes(image, rng, s, c):
    """Pinholes and a torn-out staple at the top left, and a crease from it."""
    h, w = image.shape[:2]
    out = image.copy()
    x, y = int(w * rng.uniform(0.03, 0.08)), int(h * rng.uniform(0.02, 0.05))
    for dx in (0, int(w * 0.015)):
        cv2.circle(out, (x + dx, y), max(2, w // 500), (70, 70, 70), -1)
    cv2.line(out, (0, int(h * rng.uniform(0.15, 0.25))), (int(w * rng.uniform(0.3, 0.45)), 0), (205, 205, 205), 1 + s, cv2.LINE_AA)
    return blur(out, 0.5)


def k_posterized(image, rng, s, c):
    """Saved with a few levels of gray."""
    gray = cv2.cvtColor(blur(image, 0.4 * s), cv2.COLOR_BGR2GRAY)
    levels = 5 - s
    out = (np.round(gray.astype(np.float32) / 255 * levels) / levels * 255).astype(np.uint8)
    return cv2.cvtColor(out, cv2.COLOR_GRAY2BGR)


def k_dustline(image, rng, s, c):
    """A feeder with dust on its glass: thin gray lines down the page, broken here and there."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(1 + s):
        x = int(rng.uniform(0.08, 0.92) * w)
        y = 0
        while y < h:
            run = int(rng.uniform(0.05, 0.3) * h)
            out[y:y + run, x:x + 1 + (rng.random() < 0.3)] = int(rng.uniform(90, 170))
            y += run + int(rng.uniform(0.01, 0.06) * h)
    return blur(out, 0.4)


def k_coffee(image, rng, s, c):
    """A ring of a cup, brown, and a splash beside it."""
    h, w = image.shape[:2]
    mask = np.zeros((h, w), np.float32)
    x, y, r = int(rng.uniform(0.15, 0.85) * w), int(rng.uniform(0.1, 0.9) * h), int(rng.uniform(0.09, 0.14) * w)
    cv2.ellipse(mask, (x, y), (r, int(r * 0.97)), 0, rng.uniform(0, 90), rng.uniform(250, 350), 0.5, max(3, w // 160))
    for _ in range(3 * s):
        cv2.circle(mask, (x + int(rng.normal(0, r)), y + int(rng.normal(0, r))), int(rng.uniform(2, 9) * w / 1000), 0.35, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), w / 500)
    tint = np.array([60, 100, 140], np.float32)
    return np.clip(image * (1 - mask[..., None]) + np.minimum(image, tint) * mask[..., None], 0, 255).astype(np.uint8)


def k_corner(image, rng, s, c):
    """A corner folded over while scanned: a gray triangle with a dark edge at the bottom."""
    h, w = image.shape[:2]
    out = image.copy()
    a, b = int(w * rng.uniform(0.08, 0.1 + 0.06 * s)), int(h * rng.uniform(0.05, 0.1 + 0.03 * s))
    x = w if rng.random() < 0.5 else 0
    points = np.int32([[x, h], [x + (-a if x else a), h], [x, h - b]])
    cv2.fillPoly(out, [points], (222, 222, 222))
    cv2.line(out, tuple(map(int, points[1])), tuple(map(int, points[2])), (120, 120, 120), 2, cv2.LINE_AA)
    return blur(out, 0.4)


def k_washed(image, rng, s, c):
    """Gone through the wash of a bad copier twice: pale, and black again, strokes eaten from outside."""
    gray = cv2.cvtColor(blur(image, 0.5 + 0.2 * s), cv2.COLOR_BGR2GRAY).astype(np.float32)
    gray = np.clip((gray - 60 - 12 * s) * 1.5, 0, 255) + rng.normal(0, 3 * s, gray.shape)
    return cv2.cvtColor(np.clip(gray, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)


def k_plaid(image, rng, s, c):
    """On a patterned desk under thin paper: faint checks show through."""
    h, w = image.shape[:2]
    step = int(w * rng.uniform(0.02, 0.05))
    x, y = np.meshgrid(np.arange(w), np.arange(h))
    checks = (((x // step) + (y // step)) % 2).astype(np.float32) * 7 * s
    return np.clip(image.astype(np.float32) - blur(checks, 2)[..., None], 0, 255).astype(np.uint8)


def k_redpen(image, rng, s, c):
    """A clerk's red marks beside the print: a tick, a circle round nothing, a date."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(1 + s):
        x, y, r = int(rng.uniform(0.72, 0.95) * w), int(rng.uniform(0.1, 0.9) * h), int(0.02 * w)
        if rng.random() < 0.5:
            cv2.ellipse(out, (x, y), (r, int(0.7 * r)), 0, 0, 350, (40, 40, 210), max(2, w // 800), cv2.LINE_AA)
        else:
            cv2.polylines(out, [np.int32([[x - r, y], [x - r // 3, y + r], [x + r, y - r]])], False, (40, 40, 210), max(2, w // 800), cv2.LINE_AA)
    return out


def k_drift(image, rng, s, c):
    """The feeder pulled sideways: rows drift to the right as the page goes by."""
    h, w = image.shape[:2]
    shift = 0.004 * s * w
    y, x = np.meshgrid(np.arange(h, dtype=np.float32), np.arange(w, dtype=np.float32), indexing="ij")
    moved = x - shift * np.sin(y / h * np.pi * rng.uniform(1, 2.5)).astype(np.float32)
    return cv2.remap(image, moved, y, cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def k_doubled(image, rng, s, c):
    """Moved while exposed: everything once more, faint, a hair beside itself."""
    h, w = image.shape[:2]
    dx, dy = rng.uniform(-1, 1) * 0.0012 * s * w, rng.uniform(0.3, 1) * 0.001 * s * w
    moved = cv2.warpAffine(image, np.float32([[1, 0, dx], [0, 1, dy]]), (w, h), borderValue=(255, 255, 255))
    return cv2.addWeighted(image, 0.7, moved, 0.3, 0)


def k_warmlamp(image, rng, s, c):
    """Photographed under a desk lamp: yellow, brighter on one side."""
    h, w = image.shape[:2]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
    light = 1 - (0.1 + 0.1 * s) * (x if rng.random() < 0.5 else 1 - x)
    return np.clip(image.astype(np.float32) * light * np.float32([0.72, 0.92, 1.0]), 0, 255).astype(np.uint8)


def k_blocks(image, rng, s, c):
    """Sent through a messenger: made smaller, packed hard, made large again."""
    h, w = image.shape[:2]
    small = cv2.resize(image, (int(w * (0.9 - 0.1 * s)), int(h * (0.9 - 0.1 * s))), interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 34 - 6 * s])
    return cv2.resize(cv2.imdecode(data, cv2.IMREAD_COLOR), (w, h), interpolation=cv2.INTER_CUBIC)


def k_sixfold(image, rng, s, c):
    """Folded in six: two creases down, one across, each a dark line with a light one beside it."""
    h, w = image.shape[:2]
    out = image.copy()
    for at in (1 / 3, 2 / 3):
        y = int(h * at + rng.uniform(-0.02, 0.02) * h)
        cv2.line(out, (0, y), (w, y + int(rng.uniform(-3, 3))), (190 - 12 * s,) * 3, 1 + s // 2, cv2.LINE_AA)
        cv2.line(out, (0, y + 2), (w, y + 2), (250, 250, 250), 1, cv2.LINE_AA)
    x = int(w * 0.5 + rng.uniform(-0.02, 0.02) * w)
    cv2.line(out, (x, 0), (x + int(rng.uniform(-3, 3)), h), (190 - 12 * s,) * 3, 1 + s // 2, cv2.LINE_AA)
    return blur(out, 0.5)


def k_perforated(image, rng, s, c):
    """Torn from a block: a row of half holes down one edge and a ragged shade."""
    h, w = image.shape[:2]
    out = image.copy()
    x, step, r = (int(0.012 * w) if rng.random() < 0.5 else int(0.988 * w)), int(0.012 * h), int(0.0035 * h)
    for y in range(step // 2, h, step):
        cv2.circle(out, (x, y), r, (120 - 10 * s,) * 3, -1, cv2.LINE_AA)
    return blur(out, 0.5)


def k_fringe(image, rng, s, c):
    """A cheap lens: the colours do not fall on each other."""
    h, w = image.shape[:2]
    out = image.copy()
    for channel, sign in ((0, 1), (2, -1)):
        shift = sign * 0.0007 * s * w
        out[:, :, channel] = cv2.warpAffine(image[:, :, channel], np.float32([[1, 0, shift], [0, 1, shift / 2]]), (w, h), borderValue=255)
    return out


def k_gutter(image, rng, s, c):
    """Bound in a file: the inner edge lies deep, dark and narrowed."""
    h, w = image.shape[:2]
    y, x = np.meshgrid(np.arange(h, dtype=np.float32), np.arange(w, dtype=np.float32), indexing="ij")
    depth = np.exp(-x / (0.06 * w))
    moved = cv2.remap(image, x + depth * 0.012 * s * w, y, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    return np.clip(moved.astype(np.float32) * (1 - 0.28 * s / 2 * depth[..., None]), 0, 255).astype(np.uint8)


def k_rowskip(image, rng, s, c):
    """The scanner stuttered: a few rows are missing or doubled here and there."""
    rows = list(range(image.shape[0]))
    for _ in range(2 + 2 * s):
        at = int(rng.uniform(0.05, 0.95) * len(rows))
        if rng.random() < 0.5:
            del rows[at:at + s]
        else:
            rows[at:at] = [rows[at]] * s
    return image[rows]


def k_inkrun(image, rng, s, c):
    """Ink-jet print that got damp: strokes run downwards."""
    h, w = image.shape[:2]
    n = 3 + 2 * s
    kernel = np.zeros((2 * n + 1, 3), np.float32)
    kernel[:n + 1, 1] = np.linspace(0, 1, n + 1)
    kernel /= kernel.sum()
    run = cv2.filter2D(image, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    return np.minimum(image, cv2.addWeighted(image, 0.45, run, 0.55, 0))


def k_screenshot(image, rng, s, c):
    """A photo of a screen: its grid of pixels over everything, bluish."""
    h, w = image.shape[:2]
    step = max(3, w // 500)
    grid = np.ones((h, w), np.float32)
    grid[::step, :] *= 1 - 0.05 * s
    grid[:, ::step] *= 1 - 0.05 * s
    return np.clip(blur(image, 0.5).astype(np.float32) * grid[..., None] * np.float32([1.0, 0.96, 0.92]), 0, 255).astype(np.uint8)


def k_smudge(image, rng, s, c):
    """A wet thumb over fresh print: a patch is smeared sideways."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(s):
        x, y = int(rng.uniform(0.1, 0.8) * w), int(rng.uniform(0.1, 0.7) * h)
        a, b, n = int(0.12 * w), int(0.03 * h), 5 + 4 * s
        patch = out[y:y + b, x:x + a]
        out[y:y + b, x:x + a] = np.minimum(patch, cv2.addWeighted(patch, 0.5, cv2.blur(patch, (n, 1)), 0.5, 0))
    return out


def k_lowtoner(image, rng, s, c):
    """The cartridge runs out: pale bands down the page."""
    h, w = image.shape[:2]
    x = np.arange(w, dtype=np.float32)
    pale = np.zeros(w, np.float32)
    for _ in range(2 + s):
        at, width = rng.uniform(0, w), rng.uniform(0.02, 0.05) * w
        pale = np.maximum(pale, np.exp(-((x - at) / width) ** 2))
    share = (0.25 + 0.15 * s) * pale[None, :, None]
    return np.clip(image * (1 - share) + 255 * share, 0, 255).astype(np.uint8)


def k_lamination(image, rng, s, c):
    """Laminated: soft reflections in bands, a bright rim."""
    h, w = image.shape[:2]
    y, x = np.meshgrid(np.arange(h), np.arange(w), indexing="ij")
    band = np.clip(np.sin((x + y * rng.uniform(0.2, 0.8)) / w * rng.uniform(8, 14)), 0, 1).astype(np.float32) ** 6
    share = 0.12 * s * band[..., None]
    return np.clip(image * (1 - share) + 255 * share, 0, 255).astype(np.uint8)


def k_greyback(image, rng, s, c):
    """On recycled grey paper, with fibres of its own."""
    h, w = image.shape[:2]
    noise = blur(rng.normal(0, 10 + 4 * s, (h, w)).astype(np.float32), 1.2)
    return np.clip(image.astype(np.float32) * (0.86 - 0.04 * s) + noise[..., None], 0, 255).astype(np.uint8)


def k_keystone(image, rng, s, c):
    """Photographed from below: the top is narrower."""
    h, w = image.shape[:2]
    d = 0.02 * s * w
    m = cv2.getPerspectiveTransform(np.float32([[0, 0], [w, 0], [w, h], [0, h]]), np.float32([[d, 0], [w - d, 0], [w, h], [0, h]]))
    return cv2.warpPerspective(image, m, (w, h), borderValue=(235, 235, 235))


def k_scuffed(image, rng, s, c):
    """Rubbed in the bag: thin scratches that take print away."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(12 * s):
        x, y = rng.uniform(0, w), rng.uniform(0, h)
        a, b = rng.normal(0, 0.08) * w, rng.normal(0, 0.03) * h
        cv2.line(out, (int(x), int(y)), (int(x + a), int(y + b)), (250, 250, 250), max(1, c["dpi"] // 150), cv2.LINE_AA)
    return out


def k_pressmark(image, rng, s, c):
    """The sorting machine's rollers: two grey tracks across."""
    h, w = image.shape[:2]
    y = np.arange(h, dtype=np.float32)
    dark = np.zeros(h, np.float32)
    for _ in range(2):
        at, width = rng.uniform(0.1, 0.8) * h, (0.006 + 0.004 * s) * h
        dark = np.maximum(dark, np.exp(-((y - at) / width) ** 2))
    return np.clip(image.astype(np.float32) * (1 - 0.14 * s * dark[:, None, None]), 0, 255).astype(np.uint8)


def k_feltpen(image, rng, s, c):
    """A tick and a ring in felt pen, beside the print or on it."""
    h, w = image.shape[:2]
    out = image.copy()
    thick = max(2, c["dpi"] // 60)
    for _ in range(s):
        x, y = int(rng.uniform(0.55, 0.95) * w), int(rng.uniform(0.1, 0.9) * h)
        r = int(0.025 * w)
        colour = tuple(int(v) for v in rng.choice([[40, 40, 200], [170, 60, 30], [60, 60, 60]]))
        if rng.random() < 0.5:
            cv2.polylines(out, [np.int32([[x - r, y], [x - r // 3, y + r // 2], [x + r, y - r]])], False, colour, thick, cv2.LINE_AA)
        else:
            cv2.ellipse(out, (x, y), (2 * r, r), rng.uniform(-10, 10), 0, 360, colour, thick, cv2.LINE_AA)
    return out


def k_watermark(image, rng, s, c):
    """Copy paper whose hidden pattern shows in the copy."""
    h, w = image.shape[:2]
    layer = np.full((h, w), 255, np.uint8)
    step = int(0.3 * w)
    for y in range(0, h, step // 2):
        for x in range((y // (step // 2) % 2) * step // 2, w, step):
            cv2.putText(layer, "COPY", (x, y), cv2.FONT_HERSHEY_DUPLEX, c["dpi"] / 110, 255 - 26 * s, max(1, c["dpi"] // 50), cv2.LINE_AA)
    m = cv2.getRotationMatrix2D((w / 2, h / 2), 30, 1.5)
    layer = cv2.warpAffine(layer, m, (w, h), borderValue=255)
    return (image.astype(np.float32) * layer[..., None] / 255).astype(np.uint8)


def k_lowcontrast(image, rng, s, c):
    """Scanned with the wrong profile: grey on lighter grey."""
    low, high = 60 + 25 * s, 235 - 8 * s
    return (low + image.astype(np.float32) * (high - low) / 255).astype(np.uint8)


def k_letterfold(image, rng, s, c):
    """Folded in three for the envelope: each third a little darker or lighter than the next."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for n in range(3):
        a, b = n * h // 3, (n + 1) * h // 3
        ramp = np.linspace(0, 1, b - a, dtype=np.float32) if n % 2 else np.linspace(1, 0, b - a, dtype=np.float32)
        out[a:b] *= (1 - 0.07 * s * ramp)[:, None, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_dustrow(image, rng, s, c):
    """Dirt on the feed roller: a row of specks down the page, again and again."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(s):
        x = int(rng.uniform(0.1, 0.9) * w)
        for y in range(0, h, max(8, c["dpi"] // 6)):
            cv2.circle(out, (x + int(rng.normal(0, 2)), y), max(1, c["dpi"] // 120), (60, 60, 60), -1, cv2.LINE_AA)
    return out


def k_ballpoint(image, rng, s, c):
    """A clerk's notes in ballpoint, in the margin and over blank paper."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(2 * s):
        x, y = rng.uniform(0.6, 0.9) * w, rng.uniform(0.45, 0.95) * h
        points = [(x, y)]
        for _ in range(14):
            x, y = x + rng.normal(0.008, 0.006) * w, y + rng.normal(0, 0.006) * h
            points.append((x, y))
        cv2.polylines(out, [np.int32(points)], False, (120, 60, 40), max(1, c["dpi"] // 130), cv2.LINE_AA)
    return out


def k_scanlid(image, rng, s, c):
    """Scanned with the lid open: dark round the sheet, light falling off to one side."""
    h, w = image.shape[:2]
    m = int((0.02 + 0.02 * s) * w)
    out = cv2.copyMakeBorder(image, m, m, m, m, cv2.BORDER_CONSTANT, value=(70, 70, 70))
    out = cv2.resize(out, (w, h), interpolation=cv2.INTER_AREA)
    ramp = np.linspace(1, 1 - 0.12 * s, w, dtype=np.float32)
    return np.clip(out.astype(np.float32) * ramp[None, :, None], 0, 255).astype(np.uint8)


def k_colourink(image, rng, s, c):
    """Printed in dark blue, green or brown instead of black."""
    ink = np.array([[110, 50, 20], [60, 90, 20], [40, 60, 110]][int(rng.integers(0, 3))], np.float32)
    share = image.astype(np.float32).mean(axis=2, keepdims=True) / 255
    return np.clip(image.astype(np.float32) * share + (image.astype(np.float32) * 0.4 + ink * (0.4 + 0.2 * s)) * (1 - share), 0, 255).astype(np.uint8)


def k_crease(image, rng, s, c):
    """Crushed at one corner in the sorting machine: fan of creases from it."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    corner = [(0, 0), (w, 0), (0, h), (w, h)][int(rng.integers(0, 4))]
    for _ in range(3 + 2 * s):
        angle, length = rng.uniform(0, np.pi / 2), rng.uniform(0.15, 0.35) * w
        end = (int(corner[0] + (1 if corner[0] == 0 else -1) * np.cos(angle) * length), int(corner[1] + (1 if corner[1] == 0 else -1) * np.sin(angle) * length))
        line = np.zeros((h, w), np.float32)
        cv2.line(line, corner, end, 1.0, max(1, c["dpi"] // 100), cv2.LINE_AA)
        out -= 70 * cv2.GaussianBlur(line, (0, 0), c["dpi"] / 250)[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_lightleak(image, rng, s, c):
    """Photographed under a lamp: a bright patch that swallows thin strokes at its middle."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cx, cy, r = rng.uniform(0.2, 0.8) * w, rng.uniform(0.2, 0.8) * h, rng.uniform(0.2, 0.35) * w
    glow = np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * r * r))[..., None]
    dim = image.astype(np.float32) * (0.8 + 0.2 * glow)
    return np.clip(dim + 40 * s * glow, 0, 255).astype(np.uint8)


def k_tonerflakes(image, rng, s, c):
    """Toner that flaked off where the sheet was bent: short gaps in the strokes along a few bands."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(1 + s):
        y, half = int(rng.uniform(0.15, 0.85) * h), int(c["dpi"] * 0.06)
        for _ in range(int(w / c["dpi"] * 25 * s)):
            px, py = int(rng.uniform(0, w)), int(y + rng.normal(0, half))
            cv2.circle(out, (px, py), max(1, int(rng.uniform(0.5, 1.6) * c["dpi"] / 150)), (250, 250, 250), -1)
    return out


def k_rubberband(image, rng, s, c):
    """A bundle's rubber band left a grey mark across the sheet."""
    h, w = image.shape[:2]
    layer = np.full((h, w), 255, np.uint8)
    y = int(rng.uniform(0.2, 0.8) * h)
    points = np.int32([(x, y + int(0.006 * h * np.sin(x / w * 4 + 1))) for x in range(0, w + 20, 20)])
    cv2.polylines(layer, [points], False, 190 - 20 * s, max(2, int(c["dpi"] * 0.05)), cv2.LINE_AA)
    return (image.astype(np.float32) * layer[..., None] / 255).astype(np.uint8)


def k_halfscan(image, rng, s, c):
    """The scanner's lamp faltered: the lower or upper part is darker, with a hard edge."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y = int(rng.uniform(0.3, 0.7) * h)
    part = slice(y, h) if rng.random() < 0.5 else slice(0, y)
    out[part] *= 1 - 0.12 * s
    return np.clip(out, 0, 255).astype(np.uint8)


def k_stickynote(image, rng, s, c):
    """A yellow slip stuck on blank paper at the foot, with a clerk's scribble."""
    h, w = image.shape[:2]
    out = image.copy()
    size = int(0.12 * w + 0.03 * s * w)
    x, y = int(rng.uniform(0.55, 0.8) * w), int(rng.uniform(0.72, 0.85) * h)
    cv2.rectangle(out, (x, y), (min(w - 1, x + size), min(h - 1, y + size)), (150, 235, 250), -1)
    for n in range(3):
        yy = y + (n + 1) * size // 4
        pts = np.int32([(x + size // 8 + k * size // 12, yy + int(rng.normal(0, size / 40))) for k in range(9)])
        cv2.polylines(out, [pts], False, (90, 60, 60), max(1, c["dpi"] // 120), cv2.LINE_AA)
    return out


def k_steppedscan(image, rng, s, c):
    """The sheet slipped during the scan: below a height all is shifted to one side."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(s):
        y, shift = int(rng.uniform(0.15, 0.7) * h), int(rng.uniform(0.004, 0.012) * w) * (1 if rng.random() < 0.5 else -1)
        out[y:] = np.roll(out[y:], shift, axis=1)
    return out


def k_pencilring(image, rng, s, c):
    """Fields ringed in pencil at the margin of the table."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(s):
        center = (int(rng.uniform(0.1, 0.9) * w), int(rng.uniform(0.5, 0.9) * h))
        cv2.ellipse(out, center, (int(0.06 * w), int(0.02 * h)), rng.uniform(-15, 15), 0, 350, (130, 130, 130), max(1, c["dpi"] // 110), cv2.LINE_AA)
    return out


def k_softfocus(image, rng, s, c):
    """Photographed a little out of focus at one side."""
    h, w = image.shape[:2]
    soft = cv2.GaussianBlur(image, (0, 0), (0.5 + 0.3 * s) * c["dpi"] / 150)
    ramp = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
    if rng.random() < 0.5:
        ramp = ramp[:, ::-1]
    return (image * (1 - ramp) + soft * ramp).astype(np.uint8)


def k_oldpaper(image, rng, s, c):
    """Yellowed paper with fibres, darker towards the edges."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    edge = np.clip(np.maximum(abs(x / w - 0.5), abs(y / h - 0.5)) * 2 - 0.55, 0, 1) * (0.25 + 0.1 * s)
    paper = np.array([190, 220, 235], np.float32) / 255
    noise = cv2.GaussianBlur(rng.normal(0, 1, (h, w)).astype(np.float32), (0, 0), 1.2) * 0.02 * s
    return np.clip(image.astype(np.float32) * paper * (1 - edge + noise)[..., None], 0, 255).astype(np.uint8)


def k_thumb(image, rng, s, c):
    """A thumb held the sheet under the camera: a dark round shape at an edge."""
    h, w = image.shape[:2]
    out = image.copy()
    x, y = (0 if rng.random() < 0.5 else w), int(rng.uniform(0.5, 0.9) * h)
    cv2.ellipse(out, (x, y), (int((0.04 + 0.015 * s) * w), int(0.05 * h)), 0, 0, 360, (120, 150, 190), -1, cv2.LINE_AA)
    return out


def k_greyscreen(image, rng, s, c):
    """Grey paper scanned as a screen of fine dots."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    step = max(4, c["dpi"] // 50)
    y, x = np.mgrid[0:h, 0:w]
    dots = ((x % step < 1) & (y % step < 1)).astype(np.float32)
    out -= (35 + 20 * s) * dots[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_ripple(image, rng, s, c):
    """Damp paper: gentle waves from top to bottom."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    amount = (0.6 + 0.6 * s) * c["dpi"] / 150
    dy = amount * np.sin(x / w * np.pi * rng.uniform(3, 6) + rng.uniform(0, 6))
    dx = 0.6 * amount * np.sin(y / h * np.pi * rng.uniform(3, 6))
    return cv2.remap(image, x + dx.astype(np.float32), y + dy.astype(np.float32), cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def k_datestamp(image, rng, s, c):
    """A receipt stamp of the office, red or blue, on blank paper at the right."""
    h, w = image.shape[:2]
    out = image.copy()
    r = int(c["dpi"] * 0.42)
    x, y = int(rng.uniform(0.7, 0.88) * w), int(rng.uniform(0.6, 0.85) * h)
    colour = (40, 40, 200) if rng.random() < 0.6 else (180, 70, 30)
    cv2.circle(out, (x, y), r, colour, max(2, c["dpi"] // 90), cv2.LINE_AA)
    for dy in (-r // 3, r // 3):
        half = int((r * r - dy * dy) ** 0.5)
        cv2.line(out, (x - half, y + dy), (x + half, y + dy), colour, max(1, c["dpi"] // 120), cv2.LINE_AA)
    cv2.putText(out, "6.12.10", (x - int(r * 0.7), y + r // 8), cv2.FONT_HERSHEY_DUPLEX, c["dpi"] / 300, colour, max(1, c["dpi"] // 150), cv2.LINE_AA)
    return out


def k_overexposed(image, rng, s, c):
    """Too much light: thin strokes fade."""
    return np.clip(image.astype(np.float32) * (1 + 0.12 * s) + 18 * s, 0, 255).astype(np.uint8)


def k_veil(image, rng, s, c):
    """A clear folder left on the glass: slanted pale bands over the print."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    bands = np.clip(np.sin((x + 0.6 * y) / w * np.pi * rng.uniform(3, 6)) - 0.55, 0, 1) / 0.45
    light = (0.2 + 0.15 * s) * bands[..., None]
    return np.clip(image * (1 - light) + 255 * light, 0, 255).astype(np.uint8)


def k_feedslip(image, rng, s, c):
    """The feeder slipped: from one row on the sheet stands a little aside."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(2):
        y = int(rng.uniform(0.2, 0.9) * h)
        by = int((1 + s) * c["dpi"] / 100 * (1 if rng.random() < 0.5 else -1))
        out[y:] = np.roll(out[y:], by, axis=1)
        if by > 0:
            out[y:, :by] = 255
        else:
            out[y:, by:] = 255
    return out


def k_inkfade(image, rng, s, c):
    """A ribbon running dry: the print gets fainter to the right."""
    h, w = image.shape[:2]
    ramp = np.linspace(0, 0.35 + 0.2 * s, w, dtype=np.float32)[None, :, None]
    return (255 - (255 - image.astype(np.float32)) * (1 - ramp)).astype(np.uint8)


def k_whitelines(image, rng, s, c):
    """Blocked nozzles: fine white lines through everything at even distances."""
    h, w = image.shape[:2]
    out = image.copy()
    step = int(c["dpi"] * rng.uniform(0.12, 0.2))
    for y in range(int(rng.uniform(0, step)), h, step):
        out[y:y + max(1, c["dpi"] // 200)] = 255
    return out


def k_misregister(image, rng, s, c):
    """Colours that do not lie on each other: seams of red and blue at every stroke."""
    by = max(1, int((0.5 + 0.5 * s) * c["dpi"] / 150))
    out = image.copy()
    out[..., 0] = np.roll(image[..., 0], by, axis=1)
    out[..., 2] = np.roll(image[..., 2], -by, axis=1)
    return out


def k_paperclip(image, rng, s, c):
    """A paper clip left on the sheet: two thin dark loops and their shadow at the upper edge."""
    h, w = image.shape[:2]
    out = image.copy()
    x, unit = int(rng.uniform(0.1, 0.8) * w), c["dpi"]
    for dx, dy, dw, dh in ((0, 0, 0.28, 1.1), (0.06, 0.12, 0.16, 0.8)):
        a = (int(x + dx * unit), int(dy * unit * 0.5))
        b = (int(x + (dx + dw) * unit), int((dy + dh) * unit * 0.8))
        cv2.rectangle(out, (a[0] + 3, a[1] + 3), (b[0] + 3, b[1] + 3), (205, 205, 205), max(2, unit // 60))
        cv2.rectangle(out, a, b, (95, 95, 100), max(2, unit // 70), cv2.LINE_AA)
    return out


def k_nightphoto(image, rng, s, c):
    """Photographed in the evening: dark, warm and grainy."""
    out = image.astype(np.float32) * np.array([0.5, 0.62, 0.72], dtype=np.float32) * (1 - 0.08 * s)
    out += rng.normal(0, 7 + 3 * s, image.shape).astype(np.float32)
    return cv2.GaussianBlur(np.clip(out, 0, 255).astype(np.uint8), (0, 0), 0.5 * c["dpi"] / 150)


def k_dimband(image, rng, s, c):
    """A lamp that flickered: broad darker bands across the sheet."""
    h = image.shape[0]
    y = np.arange(h, dtype=np.float32) / h
    dim = 1 - (0.16 + 0.08 * s) * (np.sin(y * np.pi * rng.uniform(5, 9) + rng.uniform(0, 6)) > 0.4)
    dim = cv2.GaussianBlur(dim[:, None].astype(np.float32), (0, 0), c["dpi"] / 20)
    return np.clip(image * dim.reshape(h, 1, 1), 0, 255).astype(np.uint8)


def k_zoomcut(image, rng, s, c):
    """Copied a little too large: the margins are cut off, the print stands at the edge."""
    h, w = image.shape[:2]
    factor = 1 + 0.03 * s
    big = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    y, x = (big.shape[0] - h) // 2, (big.shape[1] - w) // 2
    return big[y:y + h, x:x + w]


def k_foldshade(image, rng, s, c):
    """Folded lengthwise: one half lies in shade, a soft line between."""
    h, w = image.shape[:2]
    x = int(rng.uniform(0.35, 0.65) * w)
    shade = np.ones((1, w), dtype=np.float32)
    shade[:, x:] = 0.86 - 0.04 * s
    shade[:, max(0, x - 2):x + 2] -= 0.1
    shade = cv2.GaussianBlur(shade, (0, 0), c["dpi"] / 60)
    return np.clip(image * shade.reshape(1, w, 1), 0, 255).astype(np.uint8)


def k_tapeedge(image, rng, s, c):
    """Adhesive tape along one edge, grey and shining, over part of the print."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    width = int((0.05 + 0.02 * s) * w)
    x = 0 if rng.random() < 0.5 else w - width
    out[:, x:x + width] = out[:, x:x + width] * 0.86 + 20
    out[:, max(0, x - 2):x + 2] *= 0.8
    return np.clip(out, 0, 255).astype(np.uint8)


def k_roughcopy(image, rng, s, c):
    """A copy of a copy: strokes frayed by coarse noise and a hard threshold softened again."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    grain = cv2.GaussianBlur(rng.normal(0, 1, grey.shape).astype(np.float32), (0, 0), 1.2)
    grey += grain * (60 + 15 * s)
    hard = cv2.GaussianBlur(((grey > 128) * 255).astype(np.uint8), (0, 0), 0.7)
    return cv2.cvtColor(hard, cv2.COLOR_GRAY2BGR)


def k_waterdrops(image, rng, s, c):
    """Drops that dried: round spots where the ink has run a little, with a darker rim."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(3 + 2 * s):
        r = int(rng.uniform(0.15, 0.4) * c["dpi"])
        x, y = int(rng.uniform(0.05, 0.95) * w), int(rng.uniform(0.05, 0.95) * h)
        mask = np.zeros((h, w), np.uint8)
        cv2.circle(mask, (x, y), r, 255, -1)
        soft = cv2.GaussianBlur(out, (0, 0), 0.006 * c["dpi"] * (1 + s))
        out[mask > 0] = soft[mask > 0]
        cv2.circle(out, (x, y), r, (205, 215, 220), max(1, c["dpi"] // 100), cv2.LINE_AA)
    return out


def k_tiltlight(image, rng, s, c):
    """Photographed under one lamp: bright in one corner, dark in the other."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    d = (x / w if rng.random() < 0.5 else 1 - x / w) + (y / h if rng.random() < 0.5 else 1 - y / h)
    light = 1.1 - (0.24 + 0.08 * s) * d
    return np.clip(image * light[:, :, None], 0, 255).astype(np.uint8)


def k_dashedline(image, rng, s, c):
    """Dead pixels of the scanner: thin broken lines down the sheet."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(2 + s):
        x = int(rng.uniform(0.05, 0.95) * w)
        for y in range(0, h, max(6, c["dpi"] // 8)):
            if rng.random() < 0.6:
                out[y:y + c["dpi"] // 16, x:x + max(1, c["dpi"] // 150)] = 90
    return out


def k_inkpad(image, rng, s, c):
    """A thumb from the ink pad: a reddish oval of ridges on the sheet."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    x, y = rng.uniform(0.1, 0.9) * w, rng.uniform(0.1, 0.9) * h
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    r = np.sqrt(((xx - x) / (0.3 * c["dpi"])) ** 2 + ((yy - y) / (0.42 * c["dpi"])) ** 2)
    ridges = (np.sin(r * 60) > 0) & (r < 1)
    out[ridges] = out[ridges] * np.array([0.75, 0.72, 1.0], dtype=np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_crosslight(image, rng, s, c):
    """Sun through blinds: slanted bright and dark stripes."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    stripes = 1 - (0.1 + 0.05 * s) * (np.sin((x + 0.7 * y) / c["dpi"] * 4) > 0.2)
    stripes = cv2.GaussianBlur(stripes.astype(np.float32), (0, 0), c["dpi"] / 25)
    return np.clip(image * stripes[:, :, None], 0, 255).astype(np.uint8)


def k_scratches(image, rng, s, c):
    """The glass was scratched: thin slanted white and grey lines over the page."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(5 + 3 * s):
        a = (int(rng.uniform(0, w)), int(rng.uniform(0, h)))
        b = (int(a[0] + rng.normal(0, 0.25) * w), int(a[1] + rng.normal(0, 0.25) * h))
        tone = int(rng.choice([255, 255, 170]))
        cv2.line(out, a, b, (tone, tone, tone), max(1, c["dpi"] // 200), cv2.LINE_AA)
    return out


def k_dullcopy(image, rng, s, c):
    """A copy from a dirty drum: grey ground, dull black, a fine grain."""
    out = 255 - (255 - image.astype(np.float32)) * (0.72 - 0.05 * s)
    out -= 28 + 6 * s
    out += rng.normal(0, 5 + 2 * s, image.shape).astype(np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_bentcorner(image, rng, s, c):
    """Photographed lying bent: the lower part runs away a little to one side."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    shift = (0.012 * s * w) * np.clip((y / h - 0.3) / 0.7, 0, 1) ** 2 * rng.choice([-1.0, 1.0])
    return cv2.remap(image, x + shift.astype(np.float32), y, cv2.INTER_LINEAR, borderValue=(250, 250, 250))


def k_smallscan(image, rng, s, c):
    """Laid far into a corner of a larger glass: white all round two sides."""
    h, w = image.shape[:2]
    out = np.full((int(h * (1.1 + 0.05 * s)), int(w * (1.1 + 0.05 * s)), 3), 252, np.uint8)
    y = 0 if rng.random() < 0.5 else out.shape[0] - h
    x = 0 if rng.random() < 0.5 else out.shape[1] - w
    out[y:y + h, x:x + w] = image
    return cv2.resize(out, (w, h), interpolation=cv2.INTER_AREA)


def k_roundstamp(image, rng, s, c):
    """A blue round office stamp across the print."""
    h, w = image.shape[:2]
    out, r = image.copy(), int(0.32 * c["dpi"])
    x, y = int(rng.uniform(0.2, 0.8) * w), int(rng.uniform(0.1, 0.5) * h)
    mark = np.full_like(image, 255)
    cv2.circle(mark, (x, y), r, (180, 90, 60), max(2, c["dpi"] // 70), cv2.LINE_AA)
    cv2.line(mark, (x - r, y - r // 4), (x + r, y - r // 4), (180, 90, 60), max(1, c["dpi"] // 100), cv2.LINE_AA)
    cv2.line(mark, (x - r, y + r // 4), (x + r, y + r // 4), (180, 90, 60), max(1, c["dpi"] // 100), cv2.LINE_AA)
    cv2.putText(mark, "6.12.4", (x - r // 2, y + r // 8), cv2.FONT_HERSHEY_SIMPLEX, c["dpi"] / 420, (180, 90, 60), max(1, c["dpi"] // 120), cv2.LINE_AA)
    return np.minimum(out, mark)


def k_wavy(image, rng, s, c):
    """Paper that got wet and dried: rows that wave a little."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    lift = (0.008 + 0.006 * s) * c["dpi"] * np.sin(x / w * np.pi * rng.uniform(2, 4) + rng.uniform(0, 6))
    return cv2.remap(image, x, y + lift.astype(np.float32), cv2.INTER_LINEAR, borderValue=(252, 252, 252))


def k_lowink(image, rng, s, c):
    """A cartridge running out: every few rows of the print are pale."""
    h = image.shape[0]
    y = np.arange(h)
    pale = ((y // max(2, c["dpi"] // 40)) % 4 == 0).astype(np.float32) * (0.35 + 0.12 * s)
    return np.clip(image + (255 - image) * pale.reshape(h, 1, 1), 0, 255).astype(np.uint8)


def k_fingershade(image, rng, s, c):
    """Photographed with fingers at the edge: two skin-coloured lobes."""
    h, w = image.shape[:2]
    out = image.copy()
    for n in range(2):
        x = int((0.0 if rng.random() < 0.5 else 1.0) * w)
        y = int(rng.uniform(0.2, 0.9) * h)
        cv2.ellipse(out, (x, y), (int(0.09 * w), int(0.035 * h)), 0, 0, 360, (150, 175, 215), -1, cv2.LINE_AA)
    return out


def k_ridge(image, rng, s, c):
    """Folded hard once more and pressed flat: a whitish ridge with a dark edge."""
    h, w = image.shape[:2]
    out, y = image.astype(np.float32), int(rng.uniform(0.1, 0.6) * h)
    t = max(2, int(0.012 * c["dpi"] * (1 + s)))
    out[y:y + t] = out[y:y + t] * 0.35 + 160
    out[y + t:y + t + max(1, t // 2)] *= 0.86
    return np.clip(out, 0, 255).astype(np.uint8)


def k_softjpeg(image, rng, s, c):
    """Sent by telephone: reduced, compressed and enlarged again."""
    h, w = image.shape[:2]
    small = cv2.resize(image, None, fx=0.72 - 0.06 * s, fy=0.72 - 0.06 * s, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 48 - 8 * s])
    return cv2.resize(cv2.imdecode(data, cv2.IMREAD_COLOR), (w, h), interpolation=cv2.INTER_CUBIC)


def k_edgecut(image, rng, s, c):
    """Fed askew at the edge: a thin wedge of the left margin is missing."""
    h, w = image.shape[:2]
    out = image.copy()
    wedge = np.array([[0, 0], [int((0.03 + 0.01 * s) * w), 0], [0, h]], np.int32)
    cv2.fillPoly(out, [wedge], (60, 60, 60))
    return out


def k_greenlamp(image, rng, s, c):
    """An old copier's green lamp: the sheet is greenish and a little dark."""
    return np.clip(image.astype(np.float32) * np.array([0.82, 0.95, 0.8], dtype=np.float32) * (1 - 0.04 * s), 0, 255).astype(np.uint8)


def k_tornstrip(image, rng, s, c):
    """A strip torn off the foot of the sheet."""
    h, w = image.shape[:2]
    out = image.copy()
    x = np.arange(0, w + 40, 40)
    y = h - (0.06 + 0.03 * s) * h + rng.normal(0, 0.006 * h, len(x))
    area = np.concatenate([np.stack([x, y], 1), [[w, h], [0, h]]]).astype(np.int32)
    cv2.fillPoly(out, [area], (225, 225, 225))
    return out


def k_backprint(image, rng, s, c):
    """Thin paper with a printed back: grey lines of text, mirrored, show through."""
    h, w = image.shape[:2]
    ghost = cv2.GaussianBlur(cv2.flip(image, 1), (0, 0), 1.2 + 0.4 * s).astype(np.float32)
    ghost = np.roll(ghost, int(rng.uniform(0.01, 0.03) * h), axis=0)
    out = image.astype(np.float32) - (255 - ghost) * (0.10 + 0.06 * s)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_scanbar(image, rng, s, c):
    """A dirty sensor: a narrow vertical bar, lighter than print, down the page."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(1 + s):
        x = int(rng.uniform(0.05, 0.95) * w)
        t = max(1, int(0.006 * c["dpi"]))
        out[:, x:x + t] = out[:, x:x + t] * 0.7
    return out.astype(np.uint8)


def k_handshake(image, rng, s, c):
    """Photographed with an unsteady hand: short blur, slight noise, a little tilt."""
    h, w = image.shape[:2]
    n = 3 + s
    kernel = np.zeros((n, n), np.float32)
    cv2.line(kernel, (0, int(rng.integers(0, n))), (n - 1, int(rng.integers(0, n))), 1, 1)
    out = cv2.filter2D(image, -1, kernel / kernel.sum())
    m = cv2.getRotationMatrix2D((w / 2, h / 2), float(rng.uniform(-1.2, 1.2)), 1)
    out = cv2.warpAffine(out, m, (w, h), borderValue=(235, 235, 235))
    return np.clip(out.astype(np.float32) + rng.normal(0, 3 + s, out.shape), 0, 255).astype(np.uint8)


def k_cornershade(image, rng, s, c):
    """A lid not closed: one corner dark."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    d = np.hypot((x - w) / w, y / h)
    shade = 1 - (0.45 + 0.1 * s) * np.clip(0.6 - d, 0, 1)
    return (image.astype(np.float32) * shade[:, :, None]).astype(np.uint8)


def k_eraser(image, rng, s, c):
    """Rubbed with an eraser: pale smeared ovals."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(2 + s):
        mask = np.zeros((h, w), np.float32)
        cv2.ellipse(mask, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), (int(0.09 * w), int(0.02 * h)), float(rng.uniform(-20, 20)), 0, 360, 1, -1)
        mask = cv2.GaussianBlur(mask, (0, 0), 0.008 * w)[:, :, None] * (0.35 + 0.08 * s)
        out = out * (1 - mask) + 236 * mask
    return np.clip(out, 0, 255).astype(np.uint8)


def k_crosscrease(image, rng, s, c):
    """Folded twice: a crease across and one down, both whitish."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y, x, t = int(rng.uniform(0.2, 0.6) * h), int(rng.uniform(0.3, 0.7) * w), max(1, int(0.006 * c["dpi"] * (1 + s)))
    out[y:y + t] = out[y:y + t] * 0.5 + 115
    out[:, x:x + t] = out[:, x:x + t] * 0.5 + 115
    return np.clip(out, 0, 255).astype(np.uint8)


def k_dimphone(image, rng, s, c):
    """A telephone in dim light: yellowish, noisy, unevenly lit."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    light = 0.62 + 0.25 * np.exp(-(((x / w - rng.uniform(0.2, 0.8)) ** 2 + (y / h - rng.uniform(0.1, 0.6)) ** 2) / 0.25))
    out = image.astype(np.float32) * (light - 0.03 * s)[:, :, None] * np.array([0.8, 0.95, 1.0], dtype=np.float32)
    return np.clip(out + rng.normal(0, 3 + 1.5 * s, out.shape), 0, 255).astype(np.uint8)


def k_thirdcopy(image, rng, s, c):
    """The copy of a copy: strokes thickened, grey lost, specks."""
    g = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    g = cv2.GaussianBlur(g, (0, 0), 0.7 + 0.2 * s)
    g = np.clip((g.astype(np.float32) - 90) * 2.1, 0, 255)
    mask = rng.random(g.shape) < 0.0006 * (1 + s)
    g[mask] = 40
    return cv2.cvtColor(g.astype(np.uint8), cv2.COLOR_GRAY2BGR)


def k_bluebelt(image, rng, s, c):
    """A bluish belt of a sorting machine's ink along the foot."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y = int(rng.uniform(0.55, 0.9) * h)
    t = int((0.02 + 0.01 * s) * h)
    out[y:y + t] = out[y:y + t] * np.array([1.0, 0.86, 0.74], dtype=np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_rubbedfold(image, rng, s, c):
    """A fold whose ink was rubbed off in a ragged band."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y = int(rng.uniform(0.15, 0.7) * h)
    t = int(0.008 * c["dpi"] * (2 + s))
    band = out[y:y + t]
    keep = (rng.random(band.shape[:2]) > 0.3 + 0.08 * s)[:, :, None]
    out[y:y + t] = np.where(keep, band, 240)
    return out.astype(np.uint8)


def k_windowstain(image, rng, s, c):
    """A glassine window's edge printed off as a grey frame."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y, x = int(rng.uniform(0.05, 0.4) * h), int(rng.uniform(0.05, 0.3) * w)
    b, a, t = int(0.22 * h), int(0.55 * w), max(2, int(0.012 * c["dpi"] * (1 + s)))
    for part in (np.s_[y:y + t, x:x + a], np.s_[y + b:y + b + t, x:x + a], np.s_[y:y + b, x:x + t], np.s_[y:y + b, x + a:x + a + t]):
        out[part] = out[part] * (0.85 - 0.05 * s)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_wavyphone(image, rng, s, c):
    """A telephone's picture of a sheet that lies in waves."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    wave = (2 + 2.5 * s) * np.sin(2 * np.pi * y / (h * rng.uniform(0.4, 0.8)) + rng.uniform(0, 6))
    out = cv2.remap(image, x + wave * 0.6, y + (1.5 + 1.5 * s) * np.sin(2 * np.pi * x / (w * rng.uniform(0.5, 0.9))), cv2.INTER_LINEAR, borderValue=(245, 245, 245))
    shade = 1 - 0.1 * (1 + np.sin(2 * np.pi * y / h * 2 + 1)) / 2
    return np.clip(out.astype(np.float32) * shade[:, :, None], 0, 255).astype(np.uint8)


def k_greyfax(image, rng, s, c):
    """A fax of 200 by 100 lines an inch, in halves of grey."""
    h, w = image.shape[:2]
    g = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(g, (int(w * 200 / c["dpi"]) if c["dpi"] > 200 else w, int(h * (140 - 15 * s) / c["dpi"])), interpolation=cv2.INTER_AREA)
    small = np.where(small < 150, 20, 250).astype(np.uint8)
    return cv2.cvtColor(cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR), cv2.COLOR_GRAY2BGR)


def k_crossedpostmark(image, rng, s, c):
    """Two postmarks' waves in dark blue across the upper third."""
    out = image.copy()
    h, w = image.shape[:2]
    y0, x0 = int(rng.uniform(0.05, 0.25) * h), int(rng.uniform(0.4, 0.6) * w)
    for n in range(4 + 2 * s):
        points = np.array([[x, int(y0 + n * 0.03 * c["dpi"] * 2 + 0.03 * c["dpi"] * np.sin(x / (0.12 * c["dpi"])))] for x in range(x0, min(w, x0 + int(1.9 * c["dpi"])), 3)], dtype=np.int32)
        cv2.polylines(out, [points], False, (120, 60, 40), max(1, c["dpi"] // 120), cv2.LINE_AA)
    return cv2.addWeighted(out, 0.6, image, 0.4, 0)


def k_palering(image, rng, s, c):
    """A cup's pale brown ring."""
    out = image.copy()
    h, w = image.shape[:2]
    at = (int(rng.uniform(0.2, 0.8) * w), int(rng.uniform(0.2, 0.8) * h))
    cv2.circle(out, at, int(0.9 * c["dpi"]), (120, 160, 190), max(2, int(0.05 * c["dpi"] * (1 + s))), cv2.LINE_AA)
    out = cv2.GaussianBlur(out, (0, 0), 1.2)
    share = 0.35 + 0.08 * s
    return np.minimum(image, cv2.addWeighted(out, share, image, 1 - share, 0))


def k_stapledpair(image, rng, s, c):
    """Two staple holes and the rust around them at the upper left."""
    out = image.copy()
    for n in range(2):
        at = (int((0.25 + 0.35 * n) * c["dpi"] + rng.uniform(0, 0.1) * c["dpi"]), int(rng.uniform(0.25, 0.4) * c["dpi"]))
        cv2.circle(out, at, int((0.05 + 0.02 * s) * c["dpi"]), (90, 140, 190), -1, cv2.LINE_AA)
        cv2.circle(out, at, max(1, int(0.012 * c["dpi"])), (20, 20, 20), -1)
    return cv2.addWeighted(out, 0.8, image, 0.2, 0)


def k_lensflare(image, rng, s, c):
    """A telephone's picture with a lamp's flare across it."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cx, cy = rng.uniform(0.2, 0.8) * w, rng.uniform(0.2, 0.8) * h
    glow = np.exp(-(((x - cx) / (0.22 * w)) ** 2 + ((y - cy) / (0.12 * h)) ** 2))
    out = image.astype(np.float32) * 0.86
    out = out + (235 - out) * (glow * (0.35 + 0.12 * s))[:, :, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_linescreen(image, rng, s, c):
    """A copy whose drum left fine slanting lines."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    lines = (np.sin((x + 0.35 * y) * 2 * np.pi / (0.045 * c["dpi"] + 3)) > 0.86).astype(np.float32)
    out = image.astype(np.float32)
    return np.clip(out - lines[:, :, None] * (14 + 9 * s), 0, 255).astype(np.uint8)


def k_damped(image, rng, s, c):
    """Damp paper: the ink bled a little and the sheet darkened in a patch."""
    h, w = image.shape[:2]
    soft = cv2.erode(image, np.ones((2, 2), np.uint8)) if s > 1 else image
    soft = cv2.GaussianBlur(soft, (0, 0), 0.6 + 0.25 * s)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    patch = 1 / (1 + np.exp((np.hypot((x - rng.uniform(0.3, 0.7) * w) / w, (y - rng.uniform(0.2, 0.6) * h) / h) - 0.3) * 40))
    out = soft.astype(np.float32) * (1 - 0.1 * s * 0.5 * patch)[:, :, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_windowglare(image, rng, s, c):
    """Scanned in its window envelope: a milky film over the upper half, a hard edge."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    y = int(rng.uniform(0.3, 0.5) * h)
    out[:y] = out[:y] * (0.72 - 0.05 * s) + 60
    out[y:y + max(2, int(0.01 * c["dpi"]))] *= 0.75
    return np.clip(out, 0, 255).astype(np.uint8)


def k_copymark(image, rng, s, c):
    """A grey word across the sheet, as copies of forms show it."""
    out = image.copy()
    h, w = image.shape[:2]
    scale = w / 330
    layer = np.full_like(image, 255)
    cv2.putText(layer, "COPY", (int(0.16 * w), int(0.45 * h)), cv2.FONT_HERSHEY_DUPLEX, scale, (205 - 15 * s,) * 3, max(2, int(scale * 5)), cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((w / 2, h * 0.42), 24, 1)
    return np.minimum(out, cv2.warpAffine(layer, turn, (w, h), borderValue=(255, 255, 255)))


def k_tornfold(image, rng, s, c):
    """A fold that tore: a thin white gap, the part below it shifted a little."""
    h, w = image.shape[:2]
    y = int(rng.uniform(0.2, 0.6) * h)
    shift = int(rng.choice([-1, 1]) * (1 + s) * 0.006 * c["dpi"])
    out = image.copy()
    out[y:] = np.roll(image[y:], shift, axis=1)
    t = max(1, int(0.006 * c["dpi"] * s))
    out[y:y + t] = 250
    return out


def k_thermalfade(image, rng, s, c):
    """Thermal paper: greyish brown print, fading toward one side."""
    h, w = image.shape[:2]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
    x = x if rng.random() < 0.5 else 1 - x
    fade = 0.3 + 0.14 * s * x
    out = image.astype(np.float32)
    out = 255 - (255 - out) * (1 - fade)
    return np.clip(out * np.array([0.93, 0.97, 1.0], dtype=np.float32), 0, 255).astype(np.uint8)


def k_fingersmears(image, rng, s, c):
    """Greasy fingers left three grey smears."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    for _ in range(3):
        cy, cx, r = rng.uniform(0.1, 0.8) * h, rng.uniform(0.1, 0.9) * w, (0.3 + 0.1 * s) * c["dpi"]
        out -= (np.exp(-(((x - cx) / r) ** 2 + ((y - cy) / (0.6 * r)) ** 2)) * (22 + 9 * s))[:, :, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_skewcopy(image, rng, s, c):
    """Copied askew with the glass's black rim along two sides."""
    h, w = image.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), rng.choice([-1, 1]) * (0.8 + 0.7 * s), 1)
    return cv2.warpAffine(image, turn, (w, h), flags=cv2.INTER_LINEAR, borderValue=(30, 30, 30))


def k_coffeespatter(image, rng, s, c):
    """Drops of coffee, small and brown, some with a darker rim."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    for _ in range(8 + 6 * s):
        cy, cx, r = rng.uniform(0, h), rng.uniform(0, w), rng.uniform(0.01, 0.05) * c["dpi"]
        d2 = np.sqrt((y - cy) ** 2 + (x - cx) ** 2) / r
        drop = np.where(d2 < 1, 0.35 + 0.3 * d2, 0) * (50 + 12 * s)
        out -= drop[:, :, None] * np.array([1.0, 0.8, 0.6], dtype=np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_feedstretch(image, rng, s, c):
    """The feeder slipped for a moment: a band of the page is stretched lengthwise."""
    h, w = image.shape[:2]
    y0 = int(rng.uniform(0.15, 0.6) * h)
    y1 = y0 + int(0.08 * h)
    band = cv2.resize(image[y0:y1], (w, int((y1 - y0) * (1 + 0.06 * s))), interpolation=cv2.INTER_LINEAR)
    return np.vstack([image[:y0], band, image[y1:]])[:h]


def k_unevengray(image, rng, s, c):
    """A cheap scanner's gray: dark toward one corner, the paper never white."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:1:h * 1j, 0:1:w * 1j].astype(np.float32)
    x = x if rng.random() < 0.5 else 1 - x
    y = y if rng.random() < 0.5 else 1 - y
    light = 0.92 - (0.12 + 0.08 * s) * x * y
    return np.clip(image.astype(np.float32) * light[:, :, None] + 8, 0, 255).astype(np.uint8)


def k_staplehole(image, rng, s, c):
    """A staple pulled out of a corner: two holes, a bent ear, a rusty mark."""
    out = image.copy()
    h, w = image.shape[:2]
    r = 0.05 * c["dpi"]
    for n in range(2):
        at = (int((0.04 + 0.03 * n) * w), int((0.03 + 0.012 * n) * h))
        cv2.circle(out, at, max(2, int(r * 0.4)), (40, 40, 40), -1)
        cv2.circle(out, at, max(3, int(r * (0.6 + 0.3 * s))), (90, 120, 170), max(1, int(r * 0.15)))
    e = int((0.06 + 0.02 * s) * w)
    cv2.fillPoly(out, [np.array([[0, 0], [e, 0], [0, e]])], (215, 215, 215))
    cv2.line(out, (e, 0), (0, e), (150, 150, 150), max(1, int(0.01 * c["dpi"])))
    return out


def k_lidleft(image, rng, s, c):
    """The scanner's lid stood open: one side is burnt out, its print thin."""
    h, w = image.shape[:2]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
    x = x if rng.random() < 0.5 else 1 - x
    leak = (20 + 22 * s) * np.clip((x - 0.45) / 0.55, 0, 1) ** 1.5
    return np.clip(image.astype(np.float32) + leak * 1.6, 0, 255).astype(np.uint8)


def k_oilspot(image, rng, s, c):
    """A spot of oil: the paper darker and see-through, its rim soft."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cy, cx, r = rng.uniform(0.15, 0.7) * h, rng.uniform(0.2, 0.8) * w, (0.5 + 0.25 * s) * c["dpi"]
    spot = np.clip(1.15 - np.sqrt((y - cy) ** 2 + (x - cx) ** 2) / r, 0, 1)
    out -= (spot * (26 + 10 * s))[:, :, None] * np.array([1.0, 0.75, 0.6], dtype=np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_crumpled(image, rng, s, c):
    """Crumpled and smoothed again: many short creases, light and dark, in all directions."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    layer = np.zeros((h, w), np.float32)
    for _ in range(24 + 14 * s):
        x, y, a = rng.uniform(0, w), rng.uniform(0, h), rng.uniform(0, np.pi)
        n = rng.uniform(0.4, 1.6) * c["dpi"]
        cv2.line(layer, (int(x), int(y)), (int(x + n * np.cos(a)), int(y + n * np.sin(a))), float(rng.choice([-1, 1]) * (10 + 7 * s)), max(1, int(0.008 * c["dpi"])), cv2.LINE_AA)
    return np.clip(out + cv2.GaussianBlur(layer, (0, 0), 0.006 * c["dpi"])[:, :, None], 0, 255).astype(np.uint8)


def k_phoneflash(image, rng, s, c):
    """A phone's light: a bright round spot in which print turns pale."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cy, cx = rng.uniform(0.2, 0.6) * h, rng.uniform(0.25, 0.75) * w
    glow = np.exp(-(((y - cy) ** 2 + (x - cx) ** 2) / (0.16 * w) ** 2))
    out = out * (0.86 - 0.03 * s) + (glow * (34 + 12 * s))[:, :, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_twoholes(image, rng, s, c):
    """Punched for a binder at the left: two dark discs with the lid's shadow in them."""
    out = image.copy()
    h, w = image.shape[:2]
    r = max(3, int(0.11 * c["dpi"]))
    for part in (0.36, 0.64):
        cv2.circle(out, (int(0.035 * w + 2 * s), int(part * h)), r, (70, 70, 70), -1)
        cv2.circle(out, (int(0.035 * w + 2 * s), int(part * h)), r, (150, 150, 150), max(1, r // 6))
    return out


def k_tonerband(image, rng, s, c):
    """The toner ran out: pale bands run along the feed."""
    h, w = image.shape[:2]
    x = np.arange(w, dtype=np.float32)[None, :, None]
    period = rng.uniform(0.18, 0.34) * w
    pale = (0.16 + 0.12 * s) * (0.5 + 0.5 * np.cos(2 * np.pi * x / period + rng.uniform(0, 6))) ** 2
    return (255 - (255 - image.astype(np.float32)) * (1 - pale)).astype(np.uint8)


def k_coldscan(image, rng, s, c):
    """A scanner whose lamp was not warm: the first third of the page darker and bluish."""
    h = image.shape[0]
    fall = np.clip(1 - np.arange(h, dtype=np.float32) / (0.35 * h), 0, 1)[:, None, None]
    return np.clip(image.astype(np.float32) - fall * (22 + 12 * s) * np.array([0.4, 0.9, 1.1], dtype=np.float32), 0, 255).astype(np.uint8)


def k_gluemark(image, rng, s, c):
    """The glue of a pressed postcard: a glossy strip along an edge, with fibres torn from the other side."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    band = max(2, int((0.012 + 0.006 * s) * w))
    out[:, w - band:] = out[:, w - band:] * 0.9 + 12
    layer = np.zeros((h, w), np.float32)
    for _ in range(40 + 25 * s):
        y, x = rng.uniform(0, h), w - rng.uniform(0, 2.2 * band)
        cv2.line(layer, (int(x), int(y)), (int(x + rng.uniform(-band, band)), int(y + rng.uniform(-0.5, 0.5) * band)), float(rng.choice([24, -30])), 1, cv2.LINE_AA)
    return np.clip(out + layer[:, :, None], 0, 255).astype(np.uint8)


def k_rolledge(image, rng, s, c):
    """Kept in a roll: lines bow by a sine across the page, shaded on the slope."""
    h, w = image.shape[:2]
    x = np.arange(w, dtype=np.float32)
    bow = (1.2 + 1.1 * s) * np.sin(np.pi * x / w) * c["dpi"] / 100
    gx, gy = np.meshgrid(x, np.arange(h, dtype=np.float32))
    out = cv2.remap(image, gx, gy + bow[None, :].astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.clip(out.astype(np.float32) - (7 + 5 * s) * np.abs(np.cos(np.pi * x / w))[None, :, None], 0, 255).astype(np.uint8)


def k_refaxed(image, rng, s, c):
    """Faxed twice: fewer dots a line, a hard threshold, stray dots along the feed."""
    h, w = image.shape[:2]
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (max(1, int(w * (0.86 - 0.05 * s))), h), interpolation=cv2.INTER_AREA)
    cut = cv2.threshold(small, 168 - 6 * s, 255, cv2.THRESH_BINARY)[1]
    for _ in range(2 + s):
        column = int(rng.integers(0, cut.shape[1]))
        cut[rng.random(h) < 0.06, column] = 0
    back = cv2.resize(cut, (w, h), interpolation=cv2.INTER_LINEAR)
    return cv2.cvtColor(back, cv2.COLOR_GRAY2BGR)


def k_redgrid(image, rng, s, c):
    """Laid on a sheet of genkō paper: a pale red grid shows through."""
    out = image.astype(np.float32)
    step = max(6, int((0.34 + rng.uniform(0, 0.1)) * c["dpi"]))
    weight = np.array([0.9, 0.9, 0.25], dtype=np.float32) * (16 + 9 * s)
    out[::step] -= weight
    out[:, ::step] -= weight
    return np.clip(out, 0, 255).astype(np.uint8)


def k_hairs(image, rng, s, c):
    """Hairs on the glass: thin dark curves."""
    out = image.copy()
    h, w = image.shape[:2]
    for _ in range(2 + 2 * s):
        p = np.array([rng.uniform(0, w), rng.uniform(0, h)])
        a, points = rng.uniform(0, 6.3), []
        for _ in range(40):
            points.append(p.copy())
            a += rng.normal(0, 0.22)
            p = p + 0.03 * c["dpi"] * np.array([np.cos(a), np.sin(a)])
        cv2.polylines(out, [np.array(points, np.int32)], False, (70, 70, 70), 1, cv2.LINE_AA)
    return out


def k_sundried(image, rng, s, c):
    """Dried in the sun after rain: waves of yellow along the fibres, print a little paler."""
    h, w = image.shape[:2]
    y = np.arange(h, dtype=np.float32)[:, None, None]
    wave = 0.5 + 0.5 * np.sin(2 * np.pi * y / (0.21 * h) + rng.uniform(0, 6))
    out = 255 - (255 - image.astype(np.float32)) * (1 - 0.08 * s)
    return np.clip(out - wave * (6 + 5 * s) * np.array([2.2, 1.0, 0.3], dtype=np.float32), 0, 255).astype(np.uint8)


def k_twofold(image, rng, s, c):
    """Folded twice for a long envelope, photographed from above: three panels of different light."""
    h = image.shape[0]
    out = image.astype(np.float32)
    for n, level in enumerate(rng.uniform(0.86 - 0.03 * s, 1.0, 3)):
        out[n * h // 3:(n + 1) * h // 3] *= level
    for n in (1, 2):
        y = n * h // 3
        out[y - 1:y + 1] *= 0.8 - 0.05 * s
    return np.clip(out, 0, 255).astype(np.uint8)


def k_printermoire(image, rng, s, c):
    """Printed from a low-quality picture of itself: rows of dots beat with the scan."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    beat = np.sin(2 * np.pi * x / 7.3) * np.sin(2 * np.pi * y / 6.7)
    return np.clip(image.astype(np.float32) - (6 + 4 * s) * (beat[:, :, None] + 1), 0, 255).astype(np.uint8)


def k_raindrops(image, rng, s, c):
    """Wet in a letter box: drops that swelled the paper and washed the print out a little."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(14 * s):
        r = rng.uniform(0.008, 0.02) * w
        cx, cy = rng.uniform(0, w), rng.uniform(0, h)
        x0, x1, y0, y1 = max(0, int(cx - r)), min(w, int(cx + r)), max(0, int(cy - r)), min(h, int(cy + r))
        if x1 - x0 < 4 or y1 - y0 < 4:
            continue
        part = out[y0:y1, x0:x1]
        soft = cv2.GaussianBlur(part, (0, 0), 0.006 * c["dpi"])
        y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
        inside = (np.hypot(x - cx, y - cy) < r).astype(np.float32)[..., None]
        out[y0:y1, x0:x1] = part * (1 - inside) + (soft * 0.92 + 12) * inside
    return np.clip(out, 0, 255).astype(np.uint8)


def k_staplerust(image, rng, s, c):
    """Two staples that rusted: brown bars with halos at the upper corner."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for n in range(1 + s):
        x, y = int(rng.uniform(0.03, 0.2) * w), int(rng.uniform(0.02, 0.1) * h)
        length, thick = int(0.45 * c["dpi"]), max(2, c["dpi"] // 60)
        halo = np.zeros((h, w), np.float32)
        cv2.line(halo, (x, y), (x + length, y + int(0.1 * length)), 1.0, thick * 4)
        halo = cv2.GaussianBlur(halo, (0, 0), thick * 2)[..., None]
        out -= halo * np.array([90, 60, 25], np.float32) * 0.7
        cv2.line(out, (x, y), (x + length, y + int(0.1 * length)), (60, 80, 110), thick)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_bookcurve(image, rng, s, c):
    """Scanned out of a folder that would not lie flat: lines bend down at the left and it gets darker there."""
    h, w = image.shape[:2]
    x = np.arange(w, dtype=np.float32)[None, :].repeat(h, 0)
    y = np.arange(h, dtype=np.float32)[:, None].repeat(w, 1)
    t = np.clip(1 - x / (0.25 * w), 0, 1)
    bent = cv2.remap(image, x, y - t ** 2 * 0.006 * s * h, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    return np.clip(bent.astype(np.float32) * (1 - 0.22 * s * t[..., None] ** 2), 0, 255).astype(np.uint8)


def k_mobileshadow(image, rng, s, c):
    """A phone held over the sheet: the shadow of it and of a hand, with a soft edge."""
    h, w = image.shape[:2]
    mask = np.zeros((h, w), np.float32)
    cx, cy = rng.uniform(0.3, 0.7) * w, rng.uniform(0.5, 0.8) * h
    box = cv2.boxPoints(((cx, cy), (0.35 * w, 0.6 * h), rng.uniform(-20, 20))).astype(np.int32)
    cv2.fillConvexPoly(mask, box, 1.0)
    mask = cv2.GaussianBlur(mask, (0, 0), 0.02 * w)[..., None]
    return np.clip(image.astype(np.float32) * (1 - (0.14 + 0.08 * s) * mask), 0, 255).astype(np.uint8)


def k_flakedtoner(image, rng, s, c):
    """Toner that did not hold: flakes of print are missing, and lie elsewhere."""
    out = image.copy()
    h, w = image.shape[:2]
    for _ in range(60 * s):
        r = max(1, int(rng.uniform(0.003, 0.009) * c["dpi"]))
        x, y = int(rng.uniform(0, w)), int(rng.uniform(0, h))
        cv2.circle(out, (x, y), r, (250, 250, 250), -1)
        if rng.random() < 0.3:
            cv2.circle(out, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), max(1, r // 2), (40, 40, 40), -1)
    return out


def k_slantlight(image, rng, s, c):
    """Photographed under a lamp at one side: bright near it, brown and darker away from it."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    a = rng.uniform(0, 6.28)
    t = ((x / w - 0.5) * np.cos(a) + (y / h - 0.5) * np.sin(a) + 0.7) / 1.4
    fall = 1 - (0.18 + 0.12 * s) * t[..., None] * np.array([1.0, 0.8, 0.6], np.float32)
    return np.clip(image.astype(np.float32) * fall + 8 * (1 - t[..., None]), 0, 255).astype(np.uint8)


def k_shredded(image, rng, s, c):
    """Torn in two and taped together a little askew."""
    h, w = image.shape[:2]
    y = int(rng.uniform(0.3, 0.8) * h)
    out = np.full_like(image, 255)
    shift = int(rng.uniform(-1, 1) * s * 0.012 * w)
    gap = max(1, int(0.01 * c["dpi"]))
    out[:y] = image[:y]
    m = np.float32([[1, 0, shift], [0, 1, gap]])
    moved = cv2.warpAffine(image, m, (w, h), borderValue=(255, 255, 255))
    out[y + gap:] = moved[y + gap:]
    out[y:y + gap] = (150, 150, 150)
    return out


def k_lowbattery(image, rng, s, c):
    """A hand-held scanner drawn unevenly: rows stretched here and squeezed there."""
    h, w = image.shape[:2]
    y = np.arange(h, dtype=np.float32)
    warp = y + s * 0.0025 * h * np.sin(2 * np.pi * y / (0.33 * h) + rng.uniform(0, 6))
    return cv2.remap(image, np.arange(w, dtype=np.float32)[None, :].repeat(h, 0), warp[:, None].repeat(w, 1), cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def k_staircase(image, rng, s, c):
    """A worn transport: the sheet slips sideways a little every few lines."""
    h, w = image.shape[:2]
    out, y, at = np.full_like(image, 255), 0, 0
    while y < h:
        step = int(rng.uniform(0.25, 0.8) * c["dpi"])
        out[y:y + step] = cv2.warpAffine(image[y:y + step], np.float32([[1, 0, at], [0, 1, 0]]), (w, min(step, h - y)), borderValue=(255, 255, 255))
        at += int(rng.integers(-1, 2)) * s
        y += step
    return out


def k_nibbled(image, rng, s, c):
    """The edge has been chewed by the sorting machine: bites out of it, grey behind."""
    out = image.copy()
    h, w = image.shape[:2]
    for _ in range(3 + 2 * s):
        r = int(rng.uniform(0.1, 0.25) * c["dpi"])
        side = rng.integers(0, 4)
        x = int(rng.uniform(0, w)) if side < 2 else (0 if side == 2 else w)
        y = int(rng.uniform(0, h)) if side > 1 else (0 if side == 0 else h)
        cv2.circle(out, (x, y), r, (120, 120, 120), -1)
    return out


def k_ghostfold(image, rng, s, c):
    """Folded in eight: creases across and along, each a pale line with a dark edge."""
    out = image.astype(np.int16)
    h, w = image.shape[:2]
    width = max(1, int(0.008 * c["dpi"] * s))
    for share in (0.25, 0.5, 0.75):
        y, x = int(share * h), int(share * w)
        out[y:y + width] += 70
        out[y + width:y + 2 * width] -= 35
        out[:, x:x + width] += 70
        out[:, x + width:x + 2 * width] -= 35
    return np.clip(out, 0, 255).astype(np.uint8)


def k_yellowlight(image, rng, s, c):
    """Photographed under a warm bulb with a high gain: yellow, grainy, a little soft."""
    out = blur(image, 0.4 * s).astype(np.float32)
    out *= np.array([0.72, 0.92, 1.0], np.float32)
    out += rng.normal(0, 5 + 3 * s, out.shape[:2])[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_curlshade(image, rng, s, c):
    """Not pressed down at one end: the last quarter runs out of the light and out of focus."""
    h, w = image.shape[:2]
    at = int(h * rng.uniform(0.65, 0.8))
    soft = blur(image, 0.5 * s)
    share = np.clip((np.arange(h) - at) / max(1, h - at), 0, 1)[:, None, None]
    out = image * (1 - share) + soft * share
    return np.clip(out * (1 - 0.3 * s * share ** 1.5), 0, 255).astype(np.uint8)


def k_glasspress(image, rng, s, c):
    """A thumb of dust and a hair on the scanner's glass: a few curved dark threads."""
    out = image.copy()
    h, w = image.shape[:2]
    for _ in range(2 + s):
        x, y = rng.uniform(0, w), rng.uniform(0, h)
        points, angle = [], rng.uniform(0, 6.28)
        for _ in range(30):
            points.append((int(x), int(y)))
            angle += rng.normal(0, 0.25)
            x, y = x + np.cos(angle) * 0.03 * c["dpi"], y + np.sin(angle) * 0.03 * c["dpi"]
        cv2.polylines(out, [np.array(points)], False, (90, 90, 90), max(1, c["dpi"] // 180), cv2.LINE_AA)
    return out


def k_bluecast(image, rng, s, c):
    """A telephone's picture in daylight by a window: blue, and darker to one side."""
    h, w = image.shape[:2]
    side = np.linspace(1, 1 - 0.25 * s, w)[None, :, None]
    out = image.astype(np.float32) * np.array([1.0, 0.93, 0.82], np.float32) * (side if rng.random() < 0.5 else side[:, ::-1])
    return np.clip(out + rng.normal(0, 3, (h, w, 1)), 0, 255).astype(np.uint8)


def k_tonerghost(image, rng, s, c):
    """A worn drum: the print comes again, very pale, a hand's breadth below."""
    down = int(rng.uniform(2.2, 3.4) * c["dpi"])
    again = np.full_like(image, 255)
    again[down:] = image[:-down] if down < image.shape[0] else 255
    return np.minimum(image, 255 - ((255 - again) * 0.12 * s).astype(np.uint8))


def k_sunspots(image, rng, s, c):
    """Light through leaves: soft round patches, brighter and darker, over a telephone's picture."""
    h, w = image.shape[:2]
    field = np.ones((h, w), np.float32)
    for _ in range(6 + 3 * s):
        y, x, r = rng.uniform(0, h), rng.uniform(0, w), rng.uniform(0.04, 0.14) * h
        yy, xx = np.ogrid[:h, :w]
        field += 0.12 * s * (1 if rng.random() < 0.5 else -1) * np.exp(-((yy - y) ** 2 + (xx - x) ** 2) / (2 * r * r))
    return np.clip(image * np.clip(field, 0.5, 1.25)[..., None] * 0.9, 0, 255).astype(np.uint8)


def k_chalkfold(image, rng, s, c):
    """Folded in four, the ink chalked off along both creases in flakes."""
    out = image.copy()
    h, w = image.shape[:2]
    half = max(2, int(0.018 * c["dpi"] * s))
    for along in (0, 1):
        at = int((h if along else w) * rng.uniform(0.44, 0.56))
        band = out[at - half:at + half] if along else out[:, at - half:at + half]
        flakes = blur((rng.random(band.shape[:2]) * 255).astype(np.uint8), 1.2) > 126
        band[flakes] = 250
    return out


def k_copyedge(image, rng, s, c):
    """A photocopy with the lid up: a dark frame on two sides and the print a little fatter."""
    h, w = image.shape[:2]
    out = cv2.erode(image, np.ones((2, 2), np.uint8)) if s > 1 else image.copy()
    a, b = int(h * rng.uniform(0.005, 0.012) * s), int(w * rng.uniform(0.005, 0.012) * s)
    out[:a] = rng.integers(20, 70)
    out[:, -b:] = rng.integers(20, 70)
    return out


def k_dimblue(image, rng, s, c):
    """Printed with blue toner that ran low: dark print turns a pale blue."""
    dark = (255 - image.astype(np.float32)).max(axis=2, keepdims=True) / 255
    ink = np.array([150, 110, 70], np.float32) if rng.random() < 0.5 else np.array([70, 100, 160], np.float32)
    return np.clip(255 - dark * (255 - ink) * (1.05 - 0.15 * s), 0, 255).astype(np.uint8)


def k_roller(image, rng, s, c):
    """Feed rollers leave two grey bands down the sheet, with a tyre's pattern."""
    out = image.astype(np.float32)
    h, w = image.shape[:2]
    width = max(4, int(0.12 * c["dpi"]))
    pattern = 1 - 0.10 * s * (0.5 + 0.5 * np.sign(np.sin(np.arange(h) * 2 * np.pi / max(6, 0.06 * c["dpi"]))))
    for at in (0.3, 0.68):
        x = int(w * (at + rng.uniform(-0.05, 0.05)))
        out[:, x:x + width] *= pattern[:, None, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_heldphone(image, rng, s, c):
    """A telephone's picture of a sheet held in the hand: it bends, and is lit from the left above."""
    h, w = image.shape[:2]
    yy, xx = np.mgrid[:h, :w].astype(np.float32)
    bend = 0.006 * s * h * np.sin(np.pi * xx / w)
    out = cv2.remap(image, xx, np.clip(yy + bend, 0, h - 1), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = 1.02 - 0.16 * s * (xx / w * 0.7 + yy / h * 0.3)
    return np.clip(out * light[..., None], 0, 255).astype(np.uint8)


def k_drybrush(image, rng, s, c):
    """A worn ribbon: print in thin pale stripes along the lines."""
    h = image.shape[0]
    dark = 255 - image.astype(np.float32)
    stripes = blur((rng.random((h, 1)) * 255).astype(np.uint8), 1.0).astype(np.float32) / 255
    keep = np.clip(1.15 - 0.35 * s * stripes, 0.35, 1)
    return np.clip(255 - dark * keep[..., None], 0, 255).astype(np.uint8)


def k_cardshadow(image, rng, s, c):
    """The shadow of the one who takes the picture: an upright soft edge across the sheet."""
    h, w = image.shape[:2]
    x = rng.uniform(0.3, 0.7) * w
    edge = 1 / (1 + np.exp(-(np.arange(w) - x) / (0.02 * w)))
    shade = 1 - 0.22 * s * (edge if rng.random() < 0.5 else 1 - edge)
    return np.clip(image * shade[None, :, None], 0, 255).astype(np.uint8)


def k_openlid(image, rng, s, c):
    """The lid was open: light comes in from the right, the print there is pale and grey."""
    h, w = image.shape[:2]
    glow = np.clip((np.arange(w) / w - 0.55) / 0.45, 0, 1) ** 2 * 0.45 * s
    out = image.astype(np.float32)
    return np.clip(out + (215 - out) * glow[None, :, None], 0, 255).astype(np.uint8)


def k_foldthirds(image, rng, s, c):
    """A letter folded in three: two creases, each third lit at its own angle."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for k, tone in enumerate((1.0, 1 - 0.08 * s, 1 - 0.04 * s)):
        out[h * k // 3:h * (k + 1) // 3] *= tone
    for at in (h // 3, 2 * h // 3):
        out[at - 1:at + 1] *= 1 - 0.25 * s
        out[at + 1:at + 3] = np.clip(out[at + 1:at + 3] * (1 + 0.1 * s), 0, 255)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_pixelgrid(image, rng, s, c):
    """A picture of a screen: a fine grid over the print."""
    h, w = image.shape[:2]
    step = max(3, int(0.018 * c["dpi"]))
    grid = np.ones((h, w), np.float32)
    grid[::step] -= 0.12 * s
    grid[:, ::step] -= 0.10 * s
    return np.clip(image * grid[..., None], 0, 255).astype(np.uint8)


def k_coldlamp(image, rng, s, c):
    """A telephone under a cold lamp: blue paper, blue-black print, soft."""
    out = blur(image, 0.5 * s).astype(np.float32)
    tint = np.array([1.0, 1 - 0.05 * s, 1 - 0.14 * s], np.float32)
    return np.clip(out * tint + 10 * s, 0, 255).astype(np.uint8)


def k_pencilgrey(image, rng, s, c):
    """Graphite rubbed over the sheet with the flat of a pencil: grey grain in a broad band."""
    h, w = image.shape[:2]
    at, deep = int(rng.uniform(0.1, 0.7) * h), int(0.2 * h)
    grain = rng.normal(0, 1, (deep, w)).astype(np.float32)
    grain = cv2.GaussianBlur(grain, (0, 0), 1.2)
    out = image.astype(np.float32)
    out[at:at + deep] -= (22 * s * np.clip(grain + 0.6, 0, 2) / 2)[: out[at:at + deep].shape[0], :, None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_cornerlight(image, rng, s, c):
    """A photograph with the window at one corner: bright there, dim at the other."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    fall = 1.06 - 0.22 * s * np.hypot(x / w, y / h) / 1.414
    return np.clip(image * fall[..., None], 0, 255).astype(np.uint8)


def k_rubberprint(image, rng, s, c):
    """Ink of the sheet before it came off: the print again, reversed and pale."""
    ghost = 255 - image[:, ::-1].astype(np.float32)
    ghost = cv2.GaussianBlur(ghost, (0, 0), 1.5)
    return np.clip(image.astype(np.float32) - ghost * 0.07 * s, 0, 255).astype(np.uint8)


def k_wornplaten(image, rng, s, c):
    """A worn platen glass: fine scratches in the direction of travel, light where they scatter."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    for _ in range(14 * s):
        x = int(rng.integers(0, w - 2))
        a = int(rng.integers(0, h // 2))
        out[a:a + int(rng.integers(h // 6, h // 2)), x:x + 1] += 50
    return np.clip(out, 0, 255).astype(np.uint8)


def k_softfold(image, rng, s, c):
    """A soft vertical fold in the middle: one half a shade darker, a pale line between."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    out[:, w // 2:] *= 1 - 0.07 * s
    out[:, w // 2 - 1:w // 2 + 2] = np.clip(out[:, w // 2 - 1:w // 2 + 2] + 26 * s, 0, 255)
    return np.clip(out, 0, 255).astype(np.uint8)


def k_coarsegrey(image, rng, s, c):
    """Scanned in sixteen greys with coarse grain."""
    grain = rng.normal(0, 5 * s, image.shape[:2]).astype(np.float32)
    out = image.astype(np.float32) + grain[..., None]
    return (np.clip(np.round(out / 17) * 17, 0, 255)).astype(np.uint8)


def k_lampedge(image, rng, s, c):
    """A desk lamp at the top edge: bright there, brown towards the foot."""
    h, w = image.shape[:2]
    fall = np.linspace(1.04, 1 - 0.17 * s, h, dtype=np.float32)[:, None, None]
    tint = np.array([1 - 0.04 * s, 1 - 0.01 * s, 1.0], np.float32)
    return np.clip(image * fall * tint, 0, 255).astype(np.uint8)


def k_halfblur(image, rng, s, c):
    """The lower half lay off the glass and is out of focus."""
    h, w = image.shape[:2]
    soft = blur(image, 0.7 * s).astype(np.float32)
    mix = np.clip((np.arange(h) / h - 0.45) / 0.2, 0, 1).astype(np.float32)[:, None, None]
    return np.clip(image * (1 - mix) + soft * mix, 0, 255).astype(np.uint8)


def k_shelfdust(image, rng, s, c):
    """Dust on the glass: small dark specks with soft edges, more at one side."""
    h, w = image.shape[:2]
    out = image.copy()
    for _ in range(int(50 * s)):
        x = int(w * rng.random() ** 2)
        y = int(rng.integers(0, h))
        cv2.circle(out, (x, y), int(rng.integers(1, 3)), (120, 120, 120), -1, cv2.LINE_AA)
    return out


def k_cyanweak(image, rng, s, c):
    """A colour printer short of one ink: blacks turn warm brown."""
    out = image.astype(np.float32)
    ink = 255 - out
    ink[..., 2] *= 1 - 0.3 * s
    ink[..., 1] *= 1 - 0.12 * s
    return np.clip(255 - ink, 0, 255).astype(np.uint8)


def k_damppatch(image, rng, s, c):
    """A damp patch: a large pale grey cloud with a darker rim, the print in it soft."""
    h, w = image.shape[:2]
    x, y = int(rng.integers(w // 5, w * 4 // 5)), int(rng.integers(h // 4, h * 3 // 4))
    r = int(min(h, w) * (0.12 + 0.08 * s))
    yy, xx = np.mgrid[:h, :w]
    far = np.hypot(xx - x, (yy - y) * 1.3) / r
    inside = np.clip((1 - far) * 8, 0, 1)[..., None].astype(np.float32)
    rim = np.exp(-((far - 1) / 0.04) ** 2)[..., None].astype(np.float32)
    soft = blur(image, 0.5 * s).astype(np.float32)
    out = image * (1 - inside) + soft * inside - 9 * s * inside - 22 * s * rim
    return np.clip(out, 0, 255).astype(np.uint8)


def k_diagonalfold(image, rng, s, c):
    """Folded once from corner to corner: a thin dark line, one side a touch darker."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    yy, xx = np.mgrid[:h, :w]
    side = (yy * w > xx * h)[..., None]
    out = out * np.where(side, 1 - 0.05 * s, 1)
    line = np.abs(yy * w - xx * h) / np.hypot(h, w) < 1.2
    out[line] -= 55 * s
    return np.clip(out, 0, 255).astype(np.uint8)


def k_platenstripe(image, rng, s, c):
    """A dirty strip of the glass: a soft upright grey stripe."""
    h, w = image.shape[:2]
    x = int(w * rng.uniform(0.15, 0.85))
    out = image.astype(np.float32)
    band = np.exp(-((np.arange(w) - x) / (w * 0.012)) ** 2)[None, :, None].astype(np.float32)
    return np.clip(out - 40 * s * band, 0, 255).astype(np.uint8)


def k_papergrain(image, rng, s, c):
    """Recycled paper: grey with flecks of many sizes."""
    h, w = image.shape[:2]
    grain = blur(rng.normal(0, 1, (h, w)).astype(np.float32), 1.2)
    grain /= max(1e-6, float(grain.std()))
    out = image.astype(np.float32) * (1 - 0.07 * s) + 4.5 * s * grain[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def k_phonetilt(image, rng, s, c):
    """Photographed a little from the left: the right side smaller and darker."""
    h, w = image.shape[:2]
    d = 0.018 * s
    src = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    dst = np.float32([[0, 0], [w * (1 - d / 2), h * d], [w * (1 - d / 2), h * (1 - d)], [0, h]])
    out = cv2.warpPerspective(image, cv2.getPerspectiveTransform(src, dst), (w, h), borderValue=(225, 225, 225)).astype(np.float32)
    return np.clip(out * np.linspace(1, 1 - 0.12 * s, w, dtype=np.float32)[None, :, None], 0, 255).astype(np.uint8)


def k_secondfax(image, rng, s, c):
    """Faxed after a copy: black and white with ragged edges."""
    g = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    g = blur(g, 0.5) + rng.normal(0, 11 * s, g.shape).astype(np.float32)
    out = np.where(g < 150, 0, 255).astype(np.uint8)
    return cv2.cvtColor(out, cv2.COLOR_GRAY2BGR)


def k_tornclip(image, rng, s, c):
    """A paper clip left on the upper edge: a grey loop and its shadow."""
    out = image.copy()
    h, w = out.shape[:2]
    u = w / 210
    x, y = int(rng.uniform(0.1, 0.9) * w), 0
    for r, grey in ((3.4, 190), (2.2, 120)):
        cv2.ellipse(out, (x, int(y + 9 * u)), (int(r * u), int(12 * u)), 0, 0, 360, (grey, grey, grey), max(1, int(0.7 * u)), cv2.LINE_AA)
    return out


def k_lowbits(image, rng, s, c):
    """Saved with sixteen greys by an old scanner, a little dark."""
    out = image.astype(np.float32) - 6 * s + rng.normal(0, 2.5, image.shape).astype(np.float32)
    return np.clip(np.floor(out / 16) * 16 + 8, 0, 255).astype(np.uint8)


def k_bowedsheet(image, rng, s, c):
    """Scanned with the lid open: the middle of the page bows towards the light."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    bow = np.sin(np.pi * y / h) * 0.006 * s * w
    moved = cv2.remap(image, x + bow * np.sin(np.pi * x / w), y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    glow = 1 - 0.10 * s * (1 - np.sin(np.pi * np.arange(h, dtype=np.float32) / h))
    return np.clip(moved * glow[:, None, None], 0, 255).astype(np.uint8)


def k_inkstarved(image, rng, s, c):
    """An ink printer running dry: every so many rows the print is missing a thin line."""
    h, w = image.shape[:2]
    out = image.astype(np.float32)
    step = max(5, int(0.05 * c["dpi"]))
    for at in range(int(rng.integers(0, step)), h, step):
        rows = slice(at, at + max(1, int(0.004 * c["dpi"] * s)))
        out[rows] += (255 - out[rows]) * 0.55
    return np.clip(out, 0, 255).astype(np.uint8)


def k_wetcorner(image, rng, s, c):
    """A corner was wet: brownish, its print a little run."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cx, cy = (0 if rng.random() < 0.5 else w), (0 if rng.random() < 0.5 else h)
    near = np.clip(1 - np.hypot(x - cx, y - cy) / (0.42 * w), 0, 1)[..., None]
    soft = cv2.GaussianBlur(image, (0, 0), 0.5 + 0.35 * s).astype(np.float32)
    mixed = image.astype(np.float32) * (1 - near) + soft * near
    return np.clip(mixed - near * (14 + 8 * s) * np.array([1.6, 1.0, 0.5], dtype=np.float32), 0, 255).astype(np.uint8)


def k_drumghost(image, rng, s, c):
    """A printer's drum repeats the page palely, shifted down by its girth."""
    h, w = image.shape[:2]
    shift = int(0.31 * h * rng.uniform(0.8, 1.1))
    ghost = np.roll(255 - image.astype(np.float32), shift, axis=0)
    ghost[:shift] = 0
    return np.clip(image.astype(np.float32) - 0.05 * s * blur(ghost.astype(np.uint8), 1.0).astype(np.float32), 0, 255).astype(np.uint8)


def k_tiltedlamp(image, rng, s, c):
    """Photographed under a lamp from one corner, with the camera's noise."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    fall = 1.02 - (0.16 + 0.06 * s) * ((x / w if rng.random() < 0.5 else 1 - x / w) + y / h) / 2
    out = image.astype(np.float32) * fall[..., None] * np.array([0.93, 0.98, 1.0], dtype=np.float32)
    return np.clip(out + rng.normal(0, 2.5 + s, image.shape), 0, 255).astype(np.uint8)


def k_raggedfax(image, rng, s, c):
    """A fax in coarse mode: rows doubled, edges stepped, a lost row here and there."""
    h, w = image.shape[:2]
    g = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(g, (w, max(1, h * 10 // (11 + s))), interpolation=cv2.INTER_AREA)
    bits = np.where(small < 148, 0, 255).astype(np.uint8)
    for at in rng.integers(1, bits.shape[0], size=3 * s):
        bits[at] = bits[at - 1]
    return cv2.cvtColor(cv2.resize(bits, (w, h), interpolation=cv2.INTER_NEAREST), cv2.COLOR_GRAY2BGR)


KINDS = {name[2:]: effect for name, effect in list(globals().items()) if name.startswith("k_")}
HARD = ["harsh", "pen", "blot", "label"]
OWN = ["wetcorner", "drumghost", "tiltedlamp", "raggedfax"]  # of the held-out set alone
ORDINARY = [k for k in KINDS if k not in HARD + OWN]
